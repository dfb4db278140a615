"""The child process that looks into one file: bytes in, findings out as JSON, and no more than it is let."""

import sys

import msgspec

from rogatory.apart.bounds import bind
from rogatory.traces.reading import found_in

MOST_SECONDS = 20


def main() -> int:
    """Read the file of the media type named from standard input."""
    bind(MOST_SECONDS)
    sys.stdout.buffer.write(msgspec.json.encode(found_in(sys.stdin.buffer.read(), sys.argv[1])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
