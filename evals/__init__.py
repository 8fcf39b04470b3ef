"""What onrecord is measured by: `python -m evals --help`. No part of the package; nothing in src/ imports it."""
