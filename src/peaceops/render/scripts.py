"""The two scripts of a page, and the policy that lets these run and no other.

A page needs none of them: every entry is reached by a link. `KEYS` lets Escape close an entry and gives the focus back
to the number that opened it. The other puts the register into a page that was written without it; it is loaded from a
file beside the page, and named by a nonce, for a browser compares no digest of a file on the reader's own disk.
"""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import sha256

KEYS = """(function () {
  var from = null;
  function opened() { return document.querySelector(".register :target"); }
  function close() {
    location.hash = "closed";
    if (from && from.isConnected) from.focus({ preventScroll: true });
  }
  document.addEventListener("click", function (e) {
    var link = e.target.closest ? e.target.closest("a[href^='#']") : null;
    if (!link) return;
    if (link.classList.contains("close")) { e.preventDefault(); close(); }
    else if (!link.closest(".register")) from = link;
  });
  document.addEventListener("keydown", function (e) {
    if (e.key === "Escape" && opened()) { e.preventDefault(); close(); }
  });
})();"""


def digest(script: str) -> str:
    """The SHA-256 of a script, as a page's policy writes it."""
    return b64encode(sha256(script.encode("utf-8")).digest()).decode("ascii")


def policy(nonce: str = "") -> str:
    """What the page may do: its own styles, its own script, and the script that bears the nonce."""
    beside = f" 'nonce-{nonce}'" if nonce else ""
    return f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest(KEYS)}'{beside}"


def register(apart: str) -> str:
    """The script that puts the register into its page, and opens the entry that the address names."""
    html = json.dumps(str(apart), ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return (
        f"document.getElementById('apart').innerHTML = {html};\n"
        "if (location.hash.length > 1) location.replace(location.hash);\n"
    )
