"""CodePurify from Python: find backdoor triggers hidden in code that will train a model.

The work is done by the CodePurify program, which needs Node.js; this package finds it, runs it and reads what it writes.
"""

from codepurify.program import ProgramError, command
from codepurify.scan import clean, scan
from codepurify.scan_result import Scan
from codepurify.stream import Stream
from codepurify.verdict import Verdict

__all__ = ["ProgramError", "Scan", "Stream", "Verdict", "clean", "command", "scan"]
