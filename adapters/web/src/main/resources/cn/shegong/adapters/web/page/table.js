// @ts-check
// 预览: the first rows of a table that a person dropped, for showing alone; the server reads the file itself.

/** Cells by comma, semicolon or tab. @param {string} text @param {number} most @returns {string[][]} */
export function rows(text, most) {
  const head = text.slice(0, text.indexOf("\n") + 1 || undefined);
  const mark = [",", ";", "\t"].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best));
  /** @type {string[][]} */
  const found = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length && found.length <= most; i++) {
    const at = text[i], row = found[found.length - 1];
    if (at === '"') {
      if (quoted && text[i + 1] === '"') row[row.length - 1] += text[++i];
      else quoted = !quoted;
    } else if (!quoted && at === mark) row.push("");
    else if (!quoted && at === "\n") found.push([""]);
    else if (at !== "\r" || quoted) row[row.length - 1] += at;
  }
  return found.filter((row) => row.length > 1 || row[0] !== "").slice(0, most);
}

/** As UTF-8 or, where it is none, GB18030. @param {File} file */
export async function textOf(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
