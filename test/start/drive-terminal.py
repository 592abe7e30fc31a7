"""Runs a program in a pseudo-terminal of its own and answers its questions, as a person at a keyboard would.

Reads JSON on standard input: {"command": [...], "cwd": "...", "answers": [["part of a question", "keys", ...], ...]}.
In keys, "v" and "^" after a backslash are the arrows down and up, "s" the space bar, "t" Tab, "n" Enter, "c" Ctrl-C.
Each question takes the next keys of its entry; the last ones are used again. Prints JSON: exit code, questions, screen.
"""
import json, os, pty, re, select, signal, struct, sys, termios, fcntl, time

given = json.load(sys.stdin)
names = {"v": b"\x1b[B", "^": b"\x1b[A", "s": b" ", "t": b"\t", "n": b"\r", "c": b"\x03"}
left = [[entry[0], list(entry[1:])] for entry in given["answers"]]

pid, terminal = pty.fork()
if pid == 0:
    os.chdir(given["cwd"])
    os.environ.update(TERM="xterm", LANG="C.UTF-8", NO_COLOR="1", **given.get("env", {}))
    os.environ.pop("CI", None)
    os.execvp(given["command"][0], given["command"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))

whole, since, asked = b"", b"", []
shown = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")
last = time.monotonic()
stuck = None


def type_keys(keys):
    for part in re.findall(r"\\[v^stnc]|[^\\]+", keys):
        os.write(terminal, names[part[1]] if part[0] == "\\" else part.encode())
        time.sleep(0.02)


while True:
    ready, _, _ = select.select([terminal], [], [], 0.05)
    if ready:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        whole += piece
        since += piece
        last = time.monotonic()
        continue
    quiet = time.monotonic() - last
    text = shown.sub(b"", since).decode("utf-8", "replace")
    # Drawing a question anew is no new question: one that was answered stands before it.
    open_now = "\u25c6" in text and (not asked or "\u25c7" in text[: text.rfind("\u25c6")])
    refused = not open_now and "\u25b2" in text and quiet > 1
    if not open_now and not refused:
        if quiet > 60:
            stuck = "no question"
            break
        continue
    if quiet < 0.05:
        continue
    # A field whose content was refused is emptied before it is filled again.
    if refused:
        os.write(terminal, b"\x15")
    question = re.split("\u25b2" if refused else "\u25c6", text)[-1].strip().splitlines()[0].strip()
    entry = next((one for one in left if one[0] in question), None)
    if entry is None:
        stuck = question
        break
    keys = entry[1].pop(0) if len(entry[1]) > 1 else entry[1][0]
    asked.append(question)
    since = b""
    last = time.monotonic()
    type_keys(keys)

if stuck is not None:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
screen = shown.sub(b"", whole).decode("utf-8", "replace").replace("\r", "")
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "stuck": stuck, "asked": asked, "screen": screen}))
