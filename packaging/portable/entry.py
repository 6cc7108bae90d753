"""What the portable build starts: the command line, as ``sendward`` does elsewhere."""

import sys

from sendward.cli.main import main

sys.exit(main())
