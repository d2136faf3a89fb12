/* The search box proposes names as they are typed (the combobox pattern of ARIA), and sliders of days answer at once. */
(function () {
  "use strict";
  var box = document.querySelector("input[data-suggest]");
  if (box) combobox(box);
  document.querySelectorAll("form[data-slider]").forEach(slider);

  function combobox(box) {
    var list = document.createElement("ul"), said = document.createElement("p"), at = -1, asked = 0, wait;
    list.id = "found"; list.className = "found"; list.hidden = true;
    list.setAttribute("role", "listbox"); list.setAttribute("aria-label", box.getAttribute("data-found"));
    said.className = "vh"; said.setAttribute("role", "status");
    box.setAttribute("role", "combobox"); box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false"); box.setAttribute("aria-controls", "found");
    box.form.appendChild(list); box.form.appendChild(said);

    function close() { list.hidden = true; at = -1; box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant"); }
    function mark(place) {
      var all = list.children;
      if (!all.length) return;
      if (at >= 0) all[at].removeAttribute("aria-selected");
      at = (place + all.length) % all.length;
      all[at].setAttribute("aria-selected", "true");
      all[at].scrollIntoView({ block: "nearest" });
      box.setAttribute("aria-activedescendant", all[at].id);
    }
    function fill(found) {
      list.replaceChildren();
      found.forEach(function (one, place) {
        var item = document.createElement("li"), name = document.createElement("b"), kind = document.createElement("span");
        item.id = "found-" + place; item.setAttribute("role", "option"); item.dataset.at = one.address;
        name.textContent = one.name; name.dir = "auto"; kind.textContent = one.kind;
        item.appendChild(name); item.appendChild(kind);
        item.addEventListener("pointerdown", function (event) { event.preventDefault(); location.assign(one.address); });
        list.appendChild(item);
      });
      at = -1;
      said.textContent = found.length ? box.getAttribute("data-found") + ": " + found.length : "";
      list.hidden = !found.length;
      box.setAttribute("aria-expanded", String(found.length > 0));
    }
    function ask() {
      var text = box.value.trim(), own = ++asked;
      if (text.length < 2) { close(); return; }
      fetch(box.getAttribute("data-suggest") + "?q=" + encodeURIComponent(text))
        .then(function (answer) { return answer.ok ? answer.json() : { found: [] }; })
        .then(function (told) { if (own === asked) fill(told.found); }, close);
    }
    box.addEventListener("input", function () { clearTimeout(wait); wait = setTimeout(ask, 120); });
    box.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (list.hidden) { ask(); return; }
        event.preventDefault();
        mark(at < 0 ? (event.key === "ArrowDown" ? 0 : -1) : at + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault(); close();
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault(); location.assign(list.children[at].dataset.at);
      }
    });
    box.addEventListener("blur", function () { setTimeout(close, 100); });
  }

  function slider(form) {
    var range = form.querySelector("input[type=range]"), day = form.querySelector("input[type=date]");
    var first = Date.parse(range.dataset.first), ms = 86400000;
    if (!range || !day) return;
    range.hidden = false; range.closest("p").hidden = false;
    function iso() { return new Date(first + range.value * ms).toISOString().slice(0, 10); }
    range.addEventListener("input", function () { day.value = iso(); range.setAttribute("aria-valuetext", day.value); });
    range.addEventListener("change", function () { form.requestSubmit(); });
    day.addEventListener("change", function () { if (day.value) range.value = Math.round((Date.parse(day.value) - first) / ms); });
  }
})();
