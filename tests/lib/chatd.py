#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# gazetted: a stand-in for a language model's server, for the tests.
"""usage: chatd.py [--log FILE] [--max-seconds N] ANSWER

Takes chat completions by POST on 127.0.0.1 and prints its port once it
listens. ANSWER is a file: a first line "Status: 503" sets the status, one
"Wait: 9" the seconds before the answer, one "Raw:" sends the rest as it is;
else the rest is what the model says, with TITLE replaced by the first line of
the user's message. Each request becomes a line of JSON in --log.
"""
import argparse
import http.server
import json
import signal
import sys
import threading
import time


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def note(self, body):
        if self.server.log:
            line = json.dumps({"path": self.path, "body": body,
                               "headers": dict(self.headers)})
            with self.server.lock, open(self.server.log, "a") as f:
                f.write(line + "\n")

    def answer(self):
        said = {"Status": "200", "Wait": "0", "Drip": "0"}
        with open(self.server.answer, errors="surrogateescape") as f:
            lines = f.read().split("\n")
        while lines and lines[0].split(":")[0] in (
                "Status", "Wait", "Drip", "Header", "First", "Raw"):
            name, value = lines.pop(0).split(":", 1)
            said[name] = value.strip()
        with self.server.lock:
            self.server.asked += 1
            if "First" in said and self.server.asked > 1:
                said.update(Status="200", Wait="0", Drip="0", Header="")
        return said, "\n".join(lines)

    def send(self, reply, drip):
        step = 1 if drip else max(1, len(reply))
        for i in range(0, len(reply), step):
            time.sleep(drip)
            self.wfile.write(reply[i:i + step])
            self.wfile.flush()

    def do_POST(self):
        size = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(size))
        self.note(body)
        said, text = self.answer()
        time.sleep(float(said["Wait"]))
        title = body["messages"][-1]["content"].split("\n")[0]
        text = text.replace("TITLE", title)
        reply = text if "Raw" in said else json.dumps({"choices": [
            {"message": {"role": "assistant", "content": text}}]})
        reply = reply.encode(errors="surrogateescape")
        try:
            self.send_response(int(said["Status"]))
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(reply)))
            if said.get("Header"):
                self.send_header(*said["Header"].split("=", 1))
            self.end_headers()
            self.send(reply, float(said["Drip"]))
        except OSError:
            self.close_connection = True


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--log")
    p.add_argument("--max-seconds", type=int, default=300)
    p.add_argument("answer")
    args = p.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *a: None  # those who hang up
    server.asked = 0
    server.answer, server.log, server.lock = (
        args.answer, args.log, threading.Lock())
    signal.signal(signal.SIGTERM, lambda *a: sys.exit(0))
    signal.signal(signal.SIGALRM, lambda *a: sys.exit(0))
    signal.alarm(args.max_seconds)
    print(server.server_address[1], flush=True)
    server.serve_forever()


main()
