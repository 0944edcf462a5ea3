// W1 by DuckDB, in a process of its own: node w1.js projects.csv; prints the checksum.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [prices, totals] = readFileSync(new URL('w1.sql', import.meta.url), 'utf8').split(';\n');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(prices);
const rows = (await connection.runAndReadAll(totals, { rows: process.argv[2] })).getRows();
const sum = rows.reduce((all, [district, year, fen]) => all + BigInt(fen) * (1n + 9n * BigInt(district.slice(1)) + year), 0n);
console.log(String(BigInt.asUintN(64, sum)));
