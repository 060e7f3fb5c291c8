"""The version of treatymark, as it stands in every file that it writes."""

__version__ = "0.1.0"
