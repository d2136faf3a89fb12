"""python -m peaceops"""

from peaceops.cli import main

main()
