// Asks a server by the client that openapi-generator makes of its description: for each question in a folder
// (NAME.projection.json, .affordability.json, .check.json) writes the answer beside it. Amounts are text in the client's
// types, and whole numbers of fen here: no fen is lost.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AffordabilityAnswer,
  type AffordabilityBody,
  type CheckBody,
  Configuration,
  DefaultApi,
  type ProjectionAnswer,
  type ProjectionBody,
} from "./client/index.js";

const [, , address, folder] = process.argv as [string, string, string, string];
const api = new DefaultApi(new Configuration({ basePath: address }));

/** 163000.00 is 16300000. */
const fen = (yuan: string): bigint => BigInt(yuan.replace(".", ""));

const yuan = (fen: bigint): string => {
  const digits = fen.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Which uplift would fit in exactly what is budgeted in all years. */
function within(question: ProjectionBody, answer: ProjectionAnswer): Promise<AffordabilityAnswer> {
  const all = answer.total.budget.map(fen).reduce((sum, each) => sum + each, 0n);
  const asked: AffordabilityBody = {
    scenario: question.scenario,
    projects: question.projects,
    needs: question.needs,
    adjustment: `${question.scenario.horizon.from}-01`,
    year: "all",
    cap: yuan(all),
  };
  return api.affordability({ affordabilityBody: asked });
}

for (const name of readdirSync(folder).sort()) {
  const file = join(folder, name);
  const read = <T>(): T => JSON.parse(readFileSync(file, "utf8")) as T;
  const write = (ending: string, answer: object): void => writeFileSync(file + ending, JSON.stringify(answer));
  if (name.endsWith(".projection.json")) {
    const question = read<ProjectionBody>();
    const answer = await api.projections({ projectionBody: question });
    write(".answer", answer);
    write(".within", await within(question, answer));
  } else if (name.endsWith(".affordability.json")) {
    write(".answer", await api.affordability({ affordabilityBody: read<AffordabilityBody>() }));
  } else if (name.endsWith(".check.json")) {
    write(".answer", await api.checks({ checkBody: read<CheckBody>() }));
  }
}
