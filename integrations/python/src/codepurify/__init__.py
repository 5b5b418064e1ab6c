"""CodePurify from Python: find backdoor triggers hidden in code that will train a model.

The work is done by the CodePurify program, which needs Node.js; this package finds it, runs it and reads what it writes.
"""

from codepurify.program import ProgramError, command
from codepurify.scan import Scan, clean, scan
from codepurify.stream import Stream, Verdict

__all__ = ["ProgramError", "Scan", "Stream", "Verdict", "clean", "command", "scan"]
