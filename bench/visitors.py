"""People who walk through the pages of a server on a port of its own, and what their answers took."""
import contextlib, http.client, os, pathlib, re, signal, socket, subprocess, sys, time, urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[1]
PORT = 18203
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ANSWERS = [
    ("safety.suicidal", {"safety.suicidal": "none"}),
    ("together/now", {"safety.unresponsive": "no", "safety.vomitingCannotDrink": "no", "the-others": "none"}),
    ("history.events/more", {"the-others": "none"}),
    ("use.products", {"form": "leaf-powder"}),
    ("product/0/amount", {"unit": "g", "times": "4", "more": "no"}),
    ("together/taking", {"use.daysPerWeek": "7", "use.durationMonths": "14", "use.hoursSinceLastDose": "3"}),
    ("history.otherSubstances", {"the-others": "none"}), ("history.otherSubstances/more", {"the-others": "none"}),
    ("history.events/rare", {"the-others": "none"}), ("history.medications", {"no-medicines": "none"}),
    ("history.conditions", {"the-others": "none"}), ("symptoms", {"the-others": "none"}),
    ("together/goal", {"the-others": "none", "goal.aim": "quit", "goal.approach": "taper"}),
    ("together/before", {"use.previousAttempts": "0", "history.opioidUseDisorder": "never",
                         "history.withdrawalSeizureOrDelirium": "no", "use.earlierProducts": "no"}),
]


class Visitor:
    """A browser that keeps its cookies."""

    def __init__(self):
        self.cookies = {}

    def ask(self, method, path, form=None):
        body = urllib.parse.urlencode(form) if form is not None else None
        connection = http.client.HTTPConnection("localhost", PORT, timeout=120)
        connection.request(method, path, body, {"Cookie": "; ".join(map("=".join, self.cookies.items())), **(FORM if body is not None else {})})
        answer = connection.getresponse()
        text = answer.read().decode()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, held = value.split(";")[0].split("=", 1)
                self.cookies[key] = held
        return answer.status, text

    def begin(self):
        self.send("/start/taking", {"person.country": "US", "person.age": "34", "person.sex": "male"})
        return self

    def answer(self, step, fields):
        return self.send("/case/q/" + step, fields)

    def send(self, path, fields):
        """The form of a page, filled in."""
        _, page = self.ask("GET", path)
        token = re.search(r'name="form-token" value="([^"]*)"', page)
        return self.ask("POST", path, {**fields, "form-token": token.group(1) if token else ""})

    def has_answered(self, number):
        self.begin()
        for step, fields in ANSWERS:
            more = {"amount": f"{3 + number * 0.1:.1f}"} if step.endswith("amount") else {}
            more = {"use.durationMonths": str(6 + number)} if step.endswith("taking") else more
            self.answer(step, {**fields, **more})
        return self


def report(what, times, more=""):
    """A line of figures of times in milliseconds, sorted."""
    at = lambda share: times[min(len(times) - 1, int(share * len(times)))]
    print(f"{what:44} {len(times):5} asked   median {at(.5):6.1f} ms   p99 {at(.99):7.1f} ms   slowest {times[-1]:7.1f} ms{more}", flush=True)


@contextlib.contextmanager
def server():
    """`./newleaf serve`, once it answers."""
    subprocess.run([str(ROOT / "newleaf"), "--version"], check=True, stdout=subprocess.DEVNULL)
    process = subprocess.Popen([str(ROOT / "newleaf"), "serve", "--no-record", "--port", str(PORT)], stdout=subprocess.DEVNULL)
    try:
        while True:
            try:
                socket.create_connection(("localhost", PORT)).close()
                break
            except OSError:
                if process.poll() is not None:
                    sys.exit("the server stopped before it answered")
                time.sleep(0.05)
        print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()
