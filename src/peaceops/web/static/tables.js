/* Tables that can be sorted: a button in each head. */
(function () {
  "use strict";
  var MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

  function words(cell) {
    if (!cell) return "";
    var copy = cell.cloneNode(true);
    copy.querySelectorAll("sup, .vh").forEach(function (part) { part.remove(); });
    return copy.textContent.trim();
  }
  function value(text) {
    var day = /^(?:(\d{1,2})\s)?(\w+)\s(\d{4})$/.exec(text);
    if (day && MONTHS.indexOf(day[2]) >= 0) return +day[3] * 372 + MONTHS.indexOf(day[2]) * 31 + +(day[1] || 0);
    var number = /^[^\d\-\u2212]*([\-\u2212]?[\d,]+(?:\.\d+)?)/.exec(text.replace(/\u00a0/g, " "));
    return number ? parseFloat(number[1].replace(/,/g, "").replace("\u2212", "-")) : NaN;
  }
  function sort(table, place, falling) {
    var body = table.tBodies[0], numeric = table.tHead.rows[0].cells[place].classList.contains("n");
    var rows = Array.prototype.map.call(body.rows, function (row, at) {
      var text = words(row.cells[place]), told = value(text);
      var dated = /^\d{1,2}\s\w+\s\d{4}$/.test(text);
      return { row: row, at: at, key: (numeric || dated) ? (isNaN(told) ? null : told) : (text === "–" ? null : text) };
    });
    rows.sort(function (a, b) {
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null) || a.at - b.at;
      var order = typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : String(a.key).localeCompare(String(b.key));
      return (falling ? -order : order) || a.at - b.at;
    });
    rows.forEach(function (held) { body.appendChild(held.row); });
  }

  document.querySelectorAll(".sortable table").forEach(function (table) {
    if (!table.tHead || !table.tBodies[0] || table.tBodies[0].rows.length < 3) return;
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, place) {
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var falling = head.getAttribute("aria-sort") ? head.getAttribute("aria-sort") === "ascending" : head.classList.contains("n");
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", falling ? "descending" : "ascending");
        sort(table, place, falling);
      });
    });
  });
})();
