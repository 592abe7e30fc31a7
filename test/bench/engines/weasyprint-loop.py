# WeasyPrint in a process of its own, warm; speaks as loop.mjs does. The fonts are opened once.
# Kerned and subset; not tagged.
import json
import resource
import sys
import time

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

with open(sys.argv[1], encoding="utf-8") as file:
    contents = json.load(file)
fonts = FontConfiguration()
following = 0

for line in sys.stdin:
    asked = json.loads(line)
    taken = []
    until = time.perf_counter() + asked["milliseconds"] / 1000
    while True:
        content = contents[following % len(contents)]
        following += 1
        start = time.perf_counter()
        data = HTML(string=content, base_url="/").write_pdf(font_config=fonts)
        taken.append((time.perf_counter() - start) * 1000)
        if "saveTo" in asked:
            with open(asked["saveTo"], "wb") as out:
                out.write(data)
        if time.perf_counter() >= until:
            break
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"taken": taken, "peakMegabytes": peak}), flush=True)
