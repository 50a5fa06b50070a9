#!/usr/bin/env python3
"""Many readers on one machine: starts so many sessions, each on a terminal of its own, types what readers
type at their speed, and measures from each key to the first byte of its answer, the processor time of all of
them, what others took of the machine meanwhile, and each session's memory at work and after a rest.

  python3 Benchmarks/sessions.py .build/release/bedside --sessions 200 --seconds 60 --rest 30

Ends with 1 where a session fails, the slowest answer of a hundred takes longer than 50 ms, or none came.
"""

import argparse
import collections
import fcntl
import heapq
import os
import pty
import random
import selectors
import struct
import sys
import termios
import time

ESC = b"\x1b"
# What readers do: down the topics, open, read on, back, ask, look at warnings and lists.
VISIT = (
    [b"\x1b[B"] * 4 + [b"\r"] + [b" "] * 4 + [ESC] + [b"/"]
    + [bytes([letter]) for letter in b"what if i miss a dose"] + [b"\r", ESC, ESC]
    + [b"w", b"\x1b[B", b"\x1b[B", ESC, b"?", ESC] + [b"\x1b[B"] * 3 + [b"\r", b"\x1b[6~", ESC]
)
# An answer may be that nothing changes; who waits longer for a first byte has none.
NO_ANSWER = 0.5


class Session:
    def __init__(self, program, number):
        self.random = random.Random(number)
        self.place = self.random.randrange(len(VISIT))
        self.typed = None
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
            for name in ("HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
                os.environ.pop(name, None)
            os.execv(program, [program])
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("4H", 24, 80, 0, 0))
        os.set_blocking(self.terminal, False)

    def type(self):
        self.key = VISIT[self.place % len(VISIT)]
        self.place += 1
        self.typed = time.monotonic()
        os.write(self.terminal, self.key)

    def pause(self):
        """Seconds to the next key: a person types five a second at most, and reads in between."""
        return self.random.uniform(0.2, 1.5)

    def memory(self):
        """Its share and what nobody shares with it, in kilobytes."""
        with open(f"/proc/{self.process}/smaps_rollup") as rollup:
            found = {line.split()[0]: int(line.split()[1]) for line in rollup if line.endswith("kB\n")}
        return found["Pss:"], found["Private_Dirty:"]

    def processor(self):
        """Seconds of processor."""
        with open(f"/proc/{self.process}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def busy():
    """Seconds that the processors of this machine have worked, for anybody."""
    with open("/proc/stat") as stat:
        fields = [int(field) for field in stat.readline().split()[1:]]
    return (sum(fields[:3]) + sum(fields[5:8])) / os.sysconf("SC_CLK_TCK")


def tell_memory(what, sessions):
    memories = [session.memory() for session in sessions]
    if memories:
        shares = [share for share, _ in memories]
        own = [dirty for _, dirty in memories]
        print(f"memory a session {what}: {sum(shares) / len(shares) / 1024:.1f} MB (PSS), "
              f"at most {max(shares) / 1024:.1f}; its own {sum(own) / len(own) / 1024:.1f}")


def read_all(selector, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for key, _ in selector.select(0.1):
            os.read(key.fd, 1 << 16)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--sessions", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rest", type=float, default=0, help="seconds without a key at the end")
    options = parser.parse_args()
    program = os.path.abspath(options.program)

    selector = selectors.DefaultSelector()
    sessions = []
    for number in range(options.sessions):
        session = Session(program, number)
        selector.register(session.terminal, selectors.EVENT_READ, session)
        sessions.append(session)
        time.sleep(0.01)
    # The first screen of each.
    read_all(selector, 3)
    tell_memory("at its first screen", sessions)

    latencies, failed, unanswered = [], 0, 0
    started = time.monotonic()
    end = started + options.seconds
    due = [(started + session.pause(), number) for number, session in enumerate(sessions)]
    heapq.heapify(due)
    alive = set(range(len(sessions)))
    typed, worked_before = 0, busy()
    processor_before = sum(session.processor() for session in sessions)
    while time.monotonic() < end and alive:
        now = time.monotonic()
        while due and due[0][0] <= now:
            _, number = heapq.heappop(due)
            if number not in alive:
                continue
            session = sessions[number]
            if session.typed is not None and now - session.typed > NO_ANSWER:
                unanswered += 1
                session.typed = None
            if session.typed is None:
                session.type()
                typed += 1
            heapq.heappush(due, (now + session.pause(), number))
        wait = max(0, due[0][0] - time.monotonic()) if due else 0.1
        for key, _ in selector.select(min(wait, 0.1)):
            session = key.data
            try:
                read = os.read(key.fd, 1 << 16)
            except OSError:
                read = b""
            if not read:
                failed += 1
                selector.unregister(key.fd)
                alive.discard(sessions.index(session))
            elif session.typed is not None:
                # Esc may begin the sequence of another key: the program waits 50 ms for the rest.
                if session.key != ESC:
                    latencies.append(time.monotonic() - session.typed)
                session.typed = None
    passed = time.monotonic() - started
    worked = busy() - worked_before
    processor = sum(sessions[number].processor() for number in alive) - processor_before
    tell_memory("at work", [sessions[number] for number in sorted(alive)])
    if options.rest:
        read_all(selector, options.rest)
        tell_memory(f"after {options.rest:.0f} s of rest", [sessions[number] for number in sorted(alive)])
    for number in alive:
        os.kill(sessions[number].process, 15)
    statuses = collections.Counter(os.waitpid(session.process, 0)[1] for session in sessions)

    latencies.sort()

    def share(part):
        return latencies[min(len(latencies) - 1, int(len(latencies) * part))] * 1000 if latencies else 0

    print(f"{options.sessions} sessions, {options.seconds:.0f} s, {len(latencies)} keys answered, "
          f"{unanswered} without a change, {failed} sessions failed")
    print(f"key to first byte: median {share(.5):.1f} ms, p99 {share(.99):.1f} ms, "
          f"slowest {share(1):.1f} ms")
    print(f"processor: {processor * 1000 / max(1, typed):.2f} ms a key, "
          f"{processor / passed:.2f} processors for all; others and the machine took "
          f"{max(0, worked - processor) / passed:.2f} of {os.cpu_count()}")
    print("ends: " + ", ".join(f"{count} with wait status {status}" for status, count in statuses.items()))
    sys.exit(0 if latencies and not failed and share(.99) < 50 else 1)


main()
