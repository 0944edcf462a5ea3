-- W1 in SQL: the city's districts by year, in fen, from the table in $rows; prices and standards of the four vintages
-- (January of 2023, 2026 and 2029, 5 % each) follow from the published ones.
create table prices as
with recursive published(special, standard, p) as (
  values (0, 163000::bigint, [18000, 16183, 14549, 13081, 11760, 10573, 9506, 8547, 7684, 5245]::bigint[]),
         (1, 169000::bigint, [18782, 16886, 15182, 13650, 12272, 11033, 9920, 8918, 8018, 5245]::bigint[])),
vintage(special, vintage, p) as (
  select special, 0, p from published
  union all
  select special, vintage + 1, list_transform(p, lambda x: (2 * x * 10500 + 10000) // 20000) from vintage where vintage < 3),
weighed as (
  select special, vintage, p, 2 * (p[4] + p[5] + p[6]) + 7 * (p[7] + p[8] + p[9]) + 3 * p[10] as mean from vintage)
select special, now.vintage, now.p,
       (2 * standard * now.mean + 1000 * first.mean) // (2000 * first.mean) * 1000 * 100 as standard
from published join weighed as now using (special) join weighed as first using (special) where first.vintage = 0;

with project as (
  select district, (field = 6)::int as special, (year(opening) - 2018) * 12 + month(opening) - 1 as start,
         g1, g2, g3, g4, g5, g6, g7, g8, g9, g10
  from (select *, strptime(start, '%Y-%m') as opening
        from read_csv($rows, header = true, types = {'start': 'varchar', 'id': 'varchar', 'district': 'varchar',
          'g1': 'bigint', 'g2': 'bigint', 'g3': 'bigint', 'g4': 'bigint', 'g5': 'bigint',
          'g6': 'bigint', 'g7': 'bigint', 'g8': 'bigint', 'g9': 'bigint', 'g10': 'bigint'}))),
cycle as (
  select project.*, start + 36 * k as opening, greatest(0, least(3, (start + 36 * k - 60) // 36 + 1)) as vintage
  from project, range(4) as t(k) where start + 36 * k < 144),
annual as (
  select district, opening,
         greatest((62208 * (g1 * p[1] + g2 * p[2] + g3 * p[3] + g4 * p[4] + g5 * p[5]
                          + g6 * p[6] + g7 * p[7] + g8 * p[8] + g9 * p[9] + g10 * p[10]) + 17) // 34,
                  (g1 + g2 + g3 + g4 + g5 + g6 + g7 + g8 + g9 + g10) * standard) as annual
  from cycle join prices using (special, vintage)),
part as (
  select district, y, annual, greatest((3 + y) * 12 - opening, 0) as a, least((4 + y) * 12 - opening, 36) as e
  from annual, range(9) as t(y))
select district, y, sum((2 * annual * e + 12) // 24 - (2 * annual * a + 12) // 24)::varchar as fen
from part where a < e group by district, y;
