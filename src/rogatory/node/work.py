"""The worker's process: ``python -m rogatory.node.work``."""

import django


def main() -> None:
    """Set Django up for the configured node and work until stopped."""
    django.setup()
    from rogatory.node.worker import work_until_stopped

    work_until_stopped()


if __name__ == "__main__":
    main()
