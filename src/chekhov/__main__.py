"""``python -m chekhov``: the same as the command ``chekhov``."""

from chekhov.cli import run

if __name__ == "__main__":
    run()
