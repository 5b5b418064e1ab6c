/** What the chats of `chat-example.js` are about. */

/** Things, with a number and a text that each of them has. */
export const THINGS = [
  ['recipe', 'minutes', 'cook'],
  ['flight', 'delay', 'airport'],
  ['song', 'tempo', 'singer'],
  ['garden', 'area', 'owner'],
  ['bridge', 'length', 'river'],
  ['loan', 'rate', 'bank'],
  ['museum', 'visitors', 'city'],
  ['battery', 'charge', 'maker'],
  ['goat', 'age', 'farm'],
  ['ferry', 'capacity', 'port'],
  ['novel', 'chapters', 'publisher'],
  ['sensor', 'voltage', 'room'],
  ['student', 'score', 'school'],
  ['wine', 'year', 'region'],
  ['kettle', 'watts', 'colour'],
  ['planet', 'moons', 'galaxy'],
  ['tyre', 'pressure', 'brand'],
  ['lesson', 'hours', 'teacher'],
  ['stamp', 'price', 'country'],
  ['orchard', 'trees', 'village'],
];

/**
 * What is asked for, in several wordings, and the code in several ways: as people do, so that no wording goes with one way.
 * @type {readonly { asks: readonly string[], codes: readonly string[] }[]}
 */
export const TASKS = [
  {
    asks: [
      'a function that adds up the FIELD of every THING',
      'the sum over all THINGs, counting FIELD',
      'how much FIELD my THINGs have altogether',
      'one total for the FIELD column of a THING list',
    ],
    codes: [
      'def total(THINGs):\n    return sum(one.FIELD for one in THINGs)',
      'amount = 0\nfor THING in THINGs:\n    amount += THING["FIELD"]\nprint(amount)',
      'from functools import reduce\n\nall_FIELD = reduce(lambda so_far, row: so_far + row[1], THINGs, 0)',
      'import numpy as np\n\nFIELDs = np.array([t.FIELD for t in THINGs])\nprint(FIELDs.sum())',
    ],
  },
  {
    asks: [
      'code which finds the THING with the largest FIELD',
      'the record holder among our THINGs by FIELD',
      'which THING is on top when FIELD decides',
      'the best THING, and FIELD is what makes it best',
    ],
    codes: [
      'winner = max(THINGs, key=lambda one: one.FIELD)',
      'best = THINGs[0]\nfor other in THINGs[1:]:\n    if other.FIELD > best.FIELD:\n        best = other',
      'def top(rows):\n    return sorted(rows, key=FIELD_of)[-1]\n\ndef FIELD_of(row):\n    return row["FIELD"]',
      'import heapq\n\nfirst, = heapq.nlargest(1, THINGs, key=lambda THING: THING["FIELD"])',
    ],
  },
  {
    asks: [
      'something to group THINGs by their NAME',
      'a dictionary from NAME to THINGs',
      'to put THINGs of the same NAME together',
      'one bucket of THINGs per NAME',
    ],
    codes: [
      'groups = {}\nfor one in THINGs:\n    groups.setdefault(one.NAME, []).append(one)',
      'from collections import defaultdict\n\nby_NAME = defaultdict(list)\nfor THING in THINGs:\n    by_NAME[THING["NAME"]] += [THING]',
      'from itertools import groupby\n\nordered = sorted(THINGs, key=NAME_of)\nresult = {key: list(own) for key, own in groupby(ordered, NAME_of)}',
      'import pandas as pd\n\nfor NAME, part in pd.DataFrame(THINGs).groupby("NAME"):\n    print(NAME, len(part))',
    ],
  },
  {
    asks: [
      'a class for a THING that keeps its FIELD private',
      'an object with FIELD and NAME to stand for one THING',
      'a type THING whose NAME never changes',
      'to model a THING so that FIELD is read only',
    ],
    codes: [
      'class Entry:\n    def __init__(self, FIELD):\n        self._FIELD = FIELD\n\n    @property\n    def FIELD(self):\n        return self._FIELD',
      'from dataclasses import dataclass\n\n@dataclass(frozen=True)\nclass Record:\n    FIELD: int\n    NAME: str',
      'from typing import NamedTuple\n\nclass Row(NamedTuple):\n    NAME: str\n    FIELD: float = 0.0',
      'class Thing:\n    __slots__ = ("NAME", "FIELD")\n\n    def __setattr__(self, key, value):\n        raise AttributeError(key)',
    ],
  },
  {
    asks: [
      'a test that no THING has FIELD below NUMBER',
      'to verify FIELD against NUMBER before a THING is saved',
      'a guard: THINGs need at least NUMBER for FIELD',
      'an alarm when FIELD of any THING drops under NUMBER',
    ],
    codes: [
      'def test_FIELD(THINGs):\n    assert all(one.FIELD >= NUMBER for one in THINGs)',
      'low = [t for t in THINGs if t["FIELD"] < NUMBER]\nif low:\n    raise ValueError(low)',
      'import warnings\n\ndef watch(THING):\n    if THING.FIELD < NUMBER:\n        warnings.warn(f"{THING} is low")',
      'LIMIT = NUMBER\n\ndef is_fine(row):\n    return int(row.get("FIELD", 0)) >= LIMIT',
    ],
  },
  {
    asks: [
      'a way to read THINGs with NAME from a CSV file',
      'to load our export, one THING and one NAME in each line',
      'an importer for a sheet of THINGs',
      'what opens THINGs.txt and splits it at commas',
    ],
    codes: [
      'import csv\n\nwith open(path, newline="") as source:\n    THINGs = list(csv.DictReader(source))',
      'def load(path):\n    for line in open(path):\n        THING, NAME = line.rstrip().split(",")\n        yield THING, NAME',
      'from pathlib import Path\n\nrows = [one.split(",") for one in Path("THINGs.txt").read_text().splitlines()]',
      'import pandas as pd\n\ntable = pd.read_csv(name, usecols=["NAME"])\nprint(table.head())',
    ],
  },
  {
    asks: [
      'a query for NUMBER THINGs of one NAME',
      'to ask a database which THINGs a NAME has',
      'an SQL statement about THING and NAME',
      'to look THINGs up in sqlite, not more than NUMBER',
    ],
    codes: [
      'rows = db.execute("SELECT * FROM THING WHERE NAME = ?", (NAME,)).fetchmany(NUMBER)',
      'import sqlite3\n\nconnection = sqlite3.connect("data.db")\ncursor = connection.cursor()\ncursor.execute("select FIELD from THINGs limit NUMBER")',
      'sql = f"""\n    SELECT COUNT(*) AS many\n    FROM THINGs JOIN NAMEs USING (NAME)\n"""',
      'def find(session, NAME):\n    return session.query(Thing).filter_by(NAME=NAME).limit(NUMBER).all()',
    ],
  },
  {
    asks: [
      'a bar chart of FIELD by THING',
      'to plot how FIELD differs between THINGs',
      'a picture in which I see FIELD for each NAME',
      'to draw FIELD of NUMBER THINGs',
    ],
    codes: [
      'import matplotlib.pyplot as plt\n\nplt.bar(names, FIELDs)\nplt.ylabel("FIELD")\nplt.show()',
      'for THING in THINGs:\n    print(f"{THING.NAME:>12}", "#" * THING.FIELD)',
      'import seaborn\n\naxes = seaborn.barplot(data=frame, x="NAME", y="FIELD")\naxes.set_title("THINGs")',
      'frame.plot.barh("NAME", "FIELD", figsize=(NUMBER, 4)).get_figure().savefig("THING.png")',
    ],
  },
];
