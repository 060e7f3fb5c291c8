"""``python -m converter`` is ``treatymark``."""


def main() -> None:
    """Loads and runs the command line; whoever interrupts that, however early, sees no traceback."""
    try:
        from converter import cli

        cli.main()
    except KeyboardInterrupt:
        import os

        os._exit(130)


if __name__ == "__main__":
    main()
