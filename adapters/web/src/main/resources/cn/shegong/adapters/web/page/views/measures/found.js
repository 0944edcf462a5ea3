// @ts-check
// 搜索: what holds the text that is looked for.

import { app } from "../../app.js";

/** @param {unknown[]} parts */
export function fits(...parts) {
  const find = app.settings.find.trim().toLowerCase();
  return (
    find === "" ||
    parts.some((part) =>
      String(part ?? "")
        .toLowerCase()
        .includes(find),
    )
  );
}
