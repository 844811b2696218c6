"""---
made-by: .ci/generate
---"""

# nbdev runs this file, the first by its name, before it asks Quarto for a page; nbdev_prepare has done the rest by then.
import sys

print("README.md and docs/ are not made by Quarto here: run .ci/generate.", file=sys.stderr)
sys.exit(0 if sys.argv[0].endswith("nbdev_prepare") else 1)
