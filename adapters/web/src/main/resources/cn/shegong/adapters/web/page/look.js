// @ts-check
// 外观: light or dark, told before anything is painted: as the link says or, where it does not, as the system has it.

{
  const asked = new URLSearchParams(location.search).get("theme");
  const isDark = asked === "dark" || (asked !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.look = isDark ? "dark" : "light";
}
