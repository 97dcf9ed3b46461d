"use strict";
(() => {
  const list = document.getElementById("list");
  const body = list.tBodies[0];
  const rows = [...body.rows];
  const shown = document.getElementById("shown");
  const name = document.getElementById("name");
  const status = document.getElementById("status");
  const faulty = document.getElementById("faulty");

  // Written either way, 臺 and 台 are one character to those who search.
  const folded = text => text.normalize("NFKC").replaceAll("台", "臺").trim().toLowerCase();
  const number = cell => Number(cell.dataset.sort);

  const filter = () => {
    const words = folded(name.value);
    let count = 0;
    for (const row of rows) {
      const cells = row.cells;
      const fits = folded(cells[0].textContent).includes(words)
        && (!status.value || [1, 2].some(i => cells[i].textContent.trim().startsWith(status.value)))
        && (!faulty.checked || number(cells[8]) + number(cells[9]) > 0);
      row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.textContent = `列出 ${count}／${rows.length} 個機關`;
  };

  const heads = [...list.tHead.rows[0].cells];
  const sort = (head, column) => {
    const ascending = head.getAttribute("aria-sort") !== "ascending";
    heads.forEach(other => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
    const order = ascending ? 1 : -1;
    // Sorting is stable, and starts from the roster so that the same click always gives the same order.
    rows.sort((a, b) => number(a.cells[0]) - number(b.cells[0]));
    rows.sort((a, b) => order * (number(a.cells[column]) - number(b.cells[column])));
    body.append(...rows);
  };

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(head, column));
    head.replaceChildren(button);
  });

  const form = document.getElementById("filter");
  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", filter);
  // Some aids choose from a list without the first.
  form.addEventListener("change", filter);
  filter();

  // What is folded away is printed as well, except for earlier years and the figures of charts, and folded again afterwards.
  const opened = [];
  addEventListener("beforeprint", () => document.querySelectorAll("main > section details:not([open]):not(.earlier):not(figure details)")
    .forEach(details => { details.open = true; opened.push(details); }));
  addEventListener("afterprint", () => opened.splice(0).forEach(details => { details.open = false; }));
})();
