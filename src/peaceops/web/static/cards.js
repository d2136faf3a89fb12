/* A number opens its card where the reader is. Without this script its link leads to the same card at the foot of the
   page, or on the page of cards. */
(function () {
  "use strict";
  var dialog = document.getElementById("card");
  if (!dialog || !dialog.showModal) return;
  var room = dialog.querySelector(".register");
  var elsewhere = {};

  function here(address) { return address.origin + address.pathname + address.search; }
  function isCard(node) { return node && (node.matches(".register li") || node.matches(".sheet")); }

  function pageOf(address) {
    if (here(address) === here(location)) return Promise.resolve(document);
    var key = here(address);
    elsewhere[key] = elsewhere[key] || fetch(key).then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    }).then(function (text) { return new DOMParser().parseFromString(text, "text/html"); });
    return elsewhere[key];
  }

  function show(card, base) {
    var copy = card.cloneNode(true);
    copy.removeAttribute("id");
    copy.querySelectorAll("[id]").forEach(function (part) {
      if (part.tagName === "CAPTION") part.id = "card-caption"; else part.removeAttribute("id");
    });
    copy.querySelectorAll("[aria-labelledby]").forEach(function (part) { part.setAttribute("aria-labelledby", "card-caption"); });
    copy.querySelectorAll("a[href]").forEach(function (link) { link.href = new URL(link.getAttribute("href"), base).href; });
    var holder = copy;
    if (copy.tagName === "LI") { holder = document.createElement("ul"); holder.appendChild(copy); }
    room.replaceChildren(holder);
    dialog.classList.toggle("broad", card.classList.contains("sheet"));
    if (!dialog.open) dialog.showModal();
    room.scrollTop = 0;
    room.focus();
  }

  function open(address, otherwise) {
    return pageOf(address).then(function (page) {
      var card = page.getElementById(decodeURIComponent(address.hash.slice(1)));
      if (isCard(card)) show(card, here(address)); else otherwise();
    }).catch(otherwise);
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a[href*='#']") : null;
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    var address = new URL(link.href), hash = address.hash.slice(1);
    var local = here(address) === here(location);
    var kept = link.matches(".f, .r, .rest, .rest a") || dialog.contains(link);
    if (!hash || address.origin !== location.origin || !kept) return;
    if (local) {
      var target = document.getElementById(decodeURIComponent(hash));
      if (!isCard(target)) { if (dialog.open) dialog.close(); return; }
    }
    event.preventDefault();
    open(address, function () { location.assign(address.href); });
  });

  dialog.addEventListener("click", function (event) { if (event.target === dialog) dialog.close(); });
})();
