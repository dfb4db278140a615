"""The child process that looks into one file: bytes in, findings out as JSON, and no more than it is let."""

import resource
import sys

import msgspec

from rogatory.traces.reading import found_in

MOST_MEMORY = 1024 * 1024 * 1024
MOST_SECONDS = 20


def main() -> int:
    """Read the file of the media type named from standard input."""
    for what, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
    sys.stdout.buffer.write(msgspec.json.encode(found_in(sys.stdin.buffer.read(), sys.argv[1])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
