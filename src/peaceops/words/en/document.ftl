# What every document says of itself.
document-not-affiliated = This document is not a publication of the United Nations, and peaceops is not affiliated with it.
document-kosovo = References to Kosovo are to be understood in the context of Security Council resolution 1244 (1999).
