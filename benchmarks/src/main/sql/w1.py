"""W1 by DuckDB in a process of its own: python w1.py projects.csv; prints seconds from the start of the process and the checksum."""
import sys
import time

import duckdb

PUBLISHED = [
    [18000, 16183, 14549, 13081, 11760, 10573, 9506, 8547, 7684, 5245],
    [18782, 16886, 15182, 13650, 12272, 11033, 9920, 8918, 8018, 5245],
]
STANDARD = [163000, 169000]
WEIGHT = [0, 0, 0, 2, 2, 2, 7, 7, 7, 3]

rows = []
for special in (0, 1):
    price = PUBLISHED[special]
    published = sum(w * p for w, p in zip(WEIGHT, price))
    for vintage in range(4):
        if vintage:
            price = [(2 * p * 10500 + 10000) // 20000 for p in price]
        now = sum(w * p for w, p in zip(WEIGHT, price))
        standard = (2 * STANDARD[special] * now + 1000 * published) // (2000 * published) * 1000
        rows.append((special, vintage, standard * 100, *price))

con = duckdb.connect()
con.execute("create table prices (special int, vintage int, standard bigint, " + ", ".join(f"p{g} bigint" for g in range(1, 11)) + ")")
con.executemany("insert into prices values (" + ", ".join("?" * 13) + ")", rows)
pay = " + ".join(f"g{g} * p{g}" for g in range(1, 11))
heads = " + ".join(f"g{g}" for g in range(1, 11))
answer = con.execute(
    f"""
with project as (
  select district, (field = 6)::int as special,
         (substr(start, 1, 4)::int - 2018) * 12 + substr(start, 6, 2)::int - 1 as start, {", ".join(f"g{g}::bigint as g{g}" for g in range(1, 11))}
  from read_csv('{sys.argv[1]}', header = true, types = {{'start': 'varchar', 'id': 'varchar', 'district': 'varchar'}})),
cycle as (
  select district, special, start + 36 * k as opening,
         case when start + 36 * k < 60 then 0 when start + 36 * k < 96 then 1 when start + 36 * k < 132 then 2 else 3 end as vintage,
         {", ".join(f"g{g}" for g in range(1, 11))}
  from project, range(4) t(k) where start + 36 * k < 144),
annual as (
  select district, opening, greatest((62208 * ({pay}) + 17) // 34, ({heads}) * standard) as b
  from cycle join prices using (special, vintage)),
part as (
  select district, y, b, greatest((2021 - 2018 + y) * 12 - opening, 0) as a, least((2021 - 2018 + y) * 12 + 12 - opening, 36) as e
  from annual, range(9) t(y))
select district, y, sum((2 * b * e + 12) // 24 - (2 * b * a + 12) // 24)::hugeint
from part where a < e group by district, y
"""
).fetchall()
print(sum(int(total) * (1 + 9 * int(district[1:]) + year) for district, year, total in answer) % 2**64)
