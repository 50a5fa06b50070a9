#!/usr/bin/env python3
"""Documents and pages that somebody has made to do harm: each is checked, built and opened, and the processor
time and the memory of the program are measured.

  python3 Benchmarks/hostile.py .build/release/bedside

Ends with 1 where the program crashes, or takes more than 2 s or 200 MB for what it refuses, or more than 20 s
or 600 MB for a megabyte that it reads.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile

SAMPLE = os.path.join(os.path.dirname(__file__), "..", "Tests", "ProgramTests", "SampleContent")
PAGE = "topics/01-start/index.md"
FRONT = "---\ntitle: Start\nmain: A page.\n---\n\n"
MD = "# A leaflet\n\n"
HTML = "<!DOCTYPE html><html><body><h1>A leaflet</h1>"
LABEL = '<?xml version="1.0"?><document xmlns="urn:hl7-org:v3"><component><structuredBody>'


def words(count):
    return "".join(f"word{n % 977} " + ("\n\n" if n % 50 == 49 else "") for n in range(count))


def notes(count):
    return "".join(f"Take it.[^{n}]\n\n" for n in range(count)) + "".join(
        f"[^{n}]: Note.\n\n" for n in range(count))


MARKDOWN = {
    "50 MB": lambda: words(7_000_000),
    "10,000 quotes": lambda: ">" * 10_000 + " deep\n",
    "10,000 lists": lambda: "".join(" " * (2 * n) + "- a\n" for n in range(10_000)),
    "10,000 items on a line": lambda: "- " * 10_000 + "deep\n",
    "10,000 emphases": lambda: "*a " * 10_000 + "\n",
    "10,000 brackets": lambda: "[" * 10_000 + "a" + "]" * 10_000 + "\n",
    "100,000 footnotes": lambda: notes(100_000),
    "3,000 footnotes": lambda: notes(3_000),
    "1,000 columns": lambda: "|a" * 1_000 + "|\n" + "|-" * 1_000 + "|\n" + ("|b" * 1_000 + "|\n") * 20,
    "a million letters": lambda: "a" * 1_000_000 + "\n",
    "100,000 combining marks": lambda: "e" + "\u0301" * 100_000 + "\n",
    "100,000 zero-width characters": lambda: "a\u200b" * 100_000 + "\n",
    "100,000 open links": lambda: "](a" * 100_000 + "\n",
    "100,000 open comments": lambda: "<!--" * 100_000 + "\n",
    "100,000 headings": lambda: "# a\n\n" * 100_000,
}
FILES = {
    "HTML, 10,000 levels": lambda: HTML + "<div>" * 10_000 + "deep",
    "HTML, 100,000 levels": lambda: HTML + "<b>" * 100_000 + "deep",
    "HTML, 1,000 columns": lambda: HTML + "<table>" + ("<tr>" + "<td>a" * 1_000) * 20,
    "HTML, spans of 65,000": lambda: HTML + "<table>" + '<tr><td colspan="65000" rowspan="65000">a' * 500,
    "HTML, 1 MB of words": lambda: HTML + "<p>" + words(140_000),
    "label, 10,000 levels": lambda: LABEL + "<component><section><title>a</title>" * 10_000,
    "XML, a bomb": lambda: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n + 1} "&a{n};&a{n};&a{n};&a{n};&a{n};&a{n};&a{n};&a{n};">' for n in range(30))
    + "]><a>&a30;</a>",
    "XML, 100,000 attributes": lambda: "<?xml version='1.0'?><a " + "".join(
        f'b{n}="c" ' for n in range(100_000)) + "/>",
    "text, 50 MB": lambda: words(7_000_000),
    "text, 1 MB": lambda: words(140_000),
    "text, 100,000 numbered lines": lambda: "".join(f"{n}. a\n" for n in range(100_000)),
    "text, a million letters": lambda: "a" * 1_000_000,
}
YAML = {
    "YAML, a bomb": lambda: "---\ntitle: &a0 a\n" + "".join(
        f"b{n}: &a{n + 1} [" + ",".join([f"*a{n}"] * 9) + "]\n" for n in range(12)) + "---\n\nText.\n",
    "YAML, 10,000 levels": lambda: "---\ntitle: " + "[" * 10_000 + "\n---\n\nText.\n",
}


def write(path, make):
    """In a process of its own: what is measured of a new one begins with the memory of who starts it."""
    process = os.fork()
    if process == 0:
        with open(path, "w") as file:
            file.write(make())
        os._exit(0)
    os.waitpid(process, 0)


def run(arguments):
    """- Returns: the wait status, seconds of processor time, megabytes, and the last line of errors."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=errors,
                                   stdin=subprocess.DEVNULL, env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip().split("\n")[-1]
    return status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--only", default="", help="inputs whose name has this")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    wrong = 0

    def measure(name, command, arguments):
        nonlocal wrong
        status, seconds, megabytes, said = run([program] + arguments)
        if os.WIFSIGNALED(status):
            verdict = f"CRASHED, signal {os.WTERMSIG(status)}"
        else:
            code = os.WEXITSTATUS(status)
            # A search that finds nothing ends with 1.
            verdict = {0: "read", 1: "read", 65: "refused"}.get(code, f"exit {code}")
        most = (20, 600) if verdict == "read" else (2, 200)
        is_wrong = verdict not in ("read", "refused") or seconds > most[0] or megabytes > most[1]
        wrong += is_wrong
        print(f"{'WRONG' if is_wrong else 'ok':5} {name:32} {command:7} {verdict:10} "
              f"{seconds:6.2f} s {megabytes:6.0f} MB  {said[:60]}", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        content = os.path.join(folder, "content")
        shutil.copytree(SAMPLE, content)
        page = os.path.join(content, PAGE)
        def wanted(inputs):
            return ((name, make) for name, make in inputs.items() if options.only in name)

        for name, make in wanted(MARKDOWN | YAML):
            write(page, make if name in YAML else lambda: FRONT + make())
            measure(name, "check", ["check", content])
            measure(name, "build", ["build", content, "-o", os.path.join(folder, "out.bedside")])
        for name, make in wanted(MARKDOWN | FILES):
            path = os.path.join(folder, "leaflet")
            write(path, make if name in FILES else lambda: MD + make())
            measure(name, "check", ["check", path])
            measure(name, "--open", ["--open", path, "--no-cache", "search", "take it", "--plain"])
    print(f"{wrong} wrong")
    sys.exit(1 if wrong else 0)


main()
