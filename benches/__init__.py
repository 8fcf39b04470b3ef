"""How fast onrecord is, as ratios inside one run: `python -m benches --help`. No part of the package."""
