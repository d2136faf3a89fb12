/* Forms of GET answer as they are filled in: the answer of the same address takes the place of the one shown, and the
   address bar names what is asked. Without this script the button sends the form. */
(function () {
  "use strict";

  function told(form) {
    form.querySelectorAll("input[type=range]").forEach(function (slider) {
      var out = form.querySelector("output[for='" + slider.id + "']");
      if (out) out.textContent = slider.value + (slider.dataset.unit || "");
    });
  }

  function asked(form) {
    var query = new URLSearchParams();
    Array.prototype.forEach.call(form.elements, function (field) {
      if (field.name && !field.disabled && field.value !== "" && field.value !== field.dataset.off) query.set(field.name, field.value);
    });
    return query.toString();
  }

  document.querySelectorAll("form[data-live]").forEach(function (form) {
    var answer = document.getElementById(form.dataset.live), late = 0, waiting = null;
    if (!answer) return;
    answer.setAttribute("aria-live", "polite");
    form.addEventListener("input", function () { told(form); });
    function ask() {
      var own = ++late, query = asked(form), at = form.getAttribute("action") + (query ? "?" + query : "");
      answer.setAttribute("aria-busy", "true");
      fetch(at).then(function (found) { return found.text(); }).then(function (text) {
        if (own !== late) return;
        var page = new DOMParser().parseFromString(text, "text/html");
        var made = page.getElementById(form.dataset.live);
        if (made) history.replaceState(null, "", at);
        answer.replaceChildren.apply(answer, Array.from((made || page.querySelector("main") || page.body).childNodes));
        var foot = document.querySelector(".register.foot"), fresh = page.querySelector(".register.foot");
        if (foot && fresh) foot.replaceWith(fresh);
        answer.removeAttribute("aria-busy");
        document.dispatchEvent(new Event("answered"));
      }).catch(function () { answer.removeAttribute("aria-busy"); });
    }
    form.addEventListener("change", function () { clearTimeout(waiting); waiting = setTimeout(ask, 250); });
    form.addEventListener("submit", function (event) { event.preventDefault(); clearTimeout(waiting); ask(); });
  });
})();
