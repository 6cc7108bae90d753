"""A session bus of its own that starts no services but the test's, which alone decides who is on it."""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  {services}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextlib.contextmanager
def private_bus(services: Path | None = None) -> Iterator[str]:
    """The address of a bus that ends with the block; it starts what has a file in the folder ``services``."""
    with tempfile.TemporaryDirectory(prefix="sw-bus-") as folder:
        configuration = Path(folder) / "bus.conf"
        told = f"<servicedir>{services}</servicedir>" if services is not None else ""
        configuration.write_text(CONFIGURATION.format(socket=Path(folder) / "bus", services=told))
        command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus:
            try:
                assert bus.stdout is not None
                yield bus.stdout.readline().strip()
            finally:
                bus.terminate()
