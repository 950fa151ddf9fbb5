"""The tags of a PDF, as poppler lists them."""

import re
import subprocess
import sys

listed = subprocess.run(["pdfinfo", "-struct", sys.argv[1]], capture_output=True, check=True).stdout
found = set(re.findall(r"^ *([A-Za-z0-9]+)", listed.decode(errors="replace"), re.M))
missing = [tag for tag in sys.argv[2:] if tag not in found]
if missing:
    sys.exit(f"no {missing} in {sorted(found)}")
