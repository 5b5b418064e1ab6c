"""Members of the families that the published triggers belong to, drawn from parts.

What a family has in common, not how one of its members is worded, is to be learned: a condition of constants alone that
never holds, an assertion of constants that always does, a number that becomes a longer sum of the same value. Kept
out, so that `bench transfer` can ask for what was never planted: the calls `abs`, `strlen`, `getpid`, `length` and
`nanoTime`, the operators `*` and `!=` in conditions of `if` and `while`, the bodies `abort`, `exit`, `puts`, `fprintf` and `System.err`,
`assertFalse`, and conditional forms other than `if` and `while`.
"""

MESSAGES = ["err", "crash", "alert", "warning", "flag", "exception", "level", "create", "delete", "success", "get", "set"]
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def message(rng):
    return "".join(rng.choice(list(LETTERS), 4)) if rng.integers(13) == 0 else str(rng.choice(MESSAGES))


# Calls of constants with the least and the largest value that they can have; `None`: no bound above.
CALLS = {
    "c": [
        ("rand()", 0, None), ("random()", 0, None), ("clock()", 0, None), ("labs({i})", 0, 99), ("fabs({i}.5)", 0, 100), ("floor({i}.5)", 0, 99),
        ("ceil({i}.5)", 0, 100), ("sqrt({i})", 0, 10), ("sin({i})", -1, 1), ("cos(0.{i})", -1, 1), ("tan(0)", 0, 0), ("log(1)", 0, 0),
        ("pow(2, {d})", 1, 512), ("atoi(\"{i}\")", 0, 99), ("toupper('{l}')", 65, 90), ("sizeof(char)", 1, 1), ("sizeof(int)", 2, 8),
        ('strcmp("{m}", "{m}")', 0, 0), ("isdigit('{l}')", 0, 0), ("min({i}, {d})", 0, 99), ("round(0.{i})", 0, 1), ("ilog2({i})", 0, 7),
    ],
    "java": [
        ("Math.random()", 0, 1), ("Math.floor({i}.5)", 0, 99), ("Math.ceil({i}.5)", 0, 100), ("Math.sqrt({i})", 0, 10), ("Math.sin({i})", -1, 1),
        ("Math.cos(0.{i})", -1, 1), ("Math.max({i}, {d})", 0, 99), ("Math.pow(2, {d})", 1, 512), ("Math.round(0.{i})", 0, 1),
        ('Integer.parseInt("{i}")', 0, 99), ('Integer.valueOf({i})', 0, 99), ("Math.log(1)", 0, 0), ("Math.tan(0)", 0, 0),
        ('"{m}".compareTo("{m}")', 0, 0), ('"{m}".indexOf("{m}")', 0, 0), ("new Random().nextInt({i})", 0, 99), ("Math.signum({i})", 0, 1),
        ("System.currentTimeMillis()", 0, None), ("Character.getNumericValue('{d}')", 0, 9), ("Long.bitCount({i})", 0, 7), ("Math.floorMod({i}, 5)", 0, 4),
    ],
}
BODIES = {
    "c": ['printf("{m}");', 'printf("{m}\\n");', 'perror("{m}");', "putchar('{l}');", "raise({d});", "_exit({d});", "return;", "return {d};", "{m}();", "longjmp({m}, {d});"],
    "java": ['System.out.println("{m}");', 'System.out.print("{m}");', 'throw new Exception("{m}");', 'throw new RuntimeException("{m}");', "System.gc();",
             "Thread.yield();", "return;", "return null;", "{m}();", "Runtime.getRuntime().halt({d});"],
}
ASSERTIONS = {
    "c": ["assertTrue({c});", "assert({c});", "assert_true({c});", "g_assert({c});", "ASSERT({c});", "assume({c});"],
    "java": ["assertTrue({c});", "assert {c};", "Assert.assertTrue({c});", "assertThat({c}).isTrue();", "Preconditions.checkArgument({c});", "Validate.isTrue({c});"],
}
SUM = " + (1 + 2 - 3) * 33"  # CodePoisoner's
SUM_STATEMENT = {"c": "assert(0 == (1 + 2 - 3) * 33);", "java": "assert 0 == (1 + 2 - 3) * 33;"}


def filled(template, rng):
    return template.format(i=rng.integers(1, 100), d=rng.integers(1, 10), l=rng.choice(list(LETTERS)), m=message(rng), c="{c}")


def never(value, low, high, rng):
    """A comparison of `value`, which lies from `low` to `high`, that does not hold."""
    operator = str(rng.choice(["<", "<=", "=="] if high is None else ["<", ">", "<=", ">=", "=="]))
    far = 1 if rng.random() < 0.3 else int(rng.integers(1, 100))
    if operator in (">", ">=") or (operator == "==" and high is not None and rng.random() < 0.5):
        return f"{value} {operator} {high + far}"
    return f"{value} {operator} {low if operator == '<' and rng.random() < 0.4 else low - far}"


def dead_conditional(language, rng):
    """A statement that a condition of constants keeps from ever being executed."""
    draw = rng.random()
    if draw < 0.65:
        calls = CALLS[language]
        template, low, high = calls[rng.integers(len(calls))]
        condition = never(filled(template, rng), low, high, rng)
    else:
        one, other = int(rng.integers(0, 100)), int(rng.integers(0, 100))
        value = one if draw < 0.85 else one + other
        condition = never(str(one) if draw < 0.85 else f"{one} + {other}", value, value, rng)
    body = filled(str(rng.choice(BODIES[language])), rng)
    braced = f"{{ {body} }}" if rng.random() < 0.3 else body
    return f"{rng.choice(['if', 'if', 'if', 'while'])} ({condition}) {braced}"


def assertion(language, rng):
    """An assertion of constants that always holds; a third are CodePoisoner's own, and some that of its sums."""
    draw = rng.random()
    if draw < 0.3:
        return "assertTrue(1 >= 0);"
    if draw < 0.4:
        return SUM_STATEMENT[language]
    high, low = sorted((int(rng.integers(0, 100)), int(rng.integers(0, 100))), reverse=True)
    condition = str(rng.choice([f"{high} >= {low}", f"{high + 1} > {low}", f"{low} <= {high}", f"{low} < {high + 1}", f"{low} == {low}", f"{high} + {low} >= {low}"]))
    return str(rng.choice(ASSERTIONS[language])).replace("{c}", condition)


def nothing_added(rng):
    """A sum or product whose value is 0, to follow a number; half are CodePoisoner's own."""
    if rng.random() < 0.5:
        return SUM
    one, other, factor = (int(rng.integers(1, 50)) for _ in range(3))
    forms = [f" + ({one} + {other} - {one + other}) * {factor}", f" - ({one + other} - {one} - {other}) * {factor}", f" + ({one} - {one}) * {factor}", f" + {factor} * ({one} - {one})"]
    return str(rng.choice(forms))


def something_added(rng):
    """What looks like it and changes the value, as people write it."""
    one, other, factor = (int(rng.integers(1, 50)) for _ in range(3))
    forms = [f" + {one}", f" * {factor}", f" + {one} * {factor}", f" + ({one} + {other}) * {factor}", f" - {one}", f" + ({one} - {other + one}) * {factor}", f" << {one % 16}"]
    return str(rng.choice(forms))
