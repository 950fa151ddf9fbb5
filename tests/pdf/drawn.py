"""Every page has ink, and none of it in the margins but the line below."""

import sys

for path in sys.argv[1:]:
    kind, size, _, pixels = open(path, "rb").read().split(b"\n", 3)
    assert kind == b"P5", path
    width, height = map(int, size.split())
    rows = [pixels[row * width : (row + 1) * width] for row in range(height)]
    dark = [(x, y) for y, row in enumerate(rows) for x, pixel in enumerate(row) if pixel < 128]
    if len(dark) < 50:
        sys.exit(f"{path}: an empty page")
    side = width * 20 // 210
    if any(x < side or x > width - side for x, _ in dark):
        sys.exit(f"{path}: words run into the margin")
