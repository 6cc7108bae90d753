"""What Dovecot is told, in the words of its version: those of 2.4 are others than those of 2.3.

https://doc.dovecot.org/2.4.0/installation/upgrade/2.3-to-2.4.html
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Configuration:
    """A server with one account."""

    folder: Path
    user: str
    """The system's, whom its processes run as, and whose the mail is."""
    group: str
    port: int
    tls_port: int
    password: str
    mechanisms: str
    certificate: tuple[Path, Path] | None
    """The files of the chain and of the key."""
    special_use: bool
    """Whether the drafts folder is marked as one."""
    capability: str
    """What it says it can do, in place of what it can; empty: what it can."""
    token_check: str
    """The address that a token is asked about at, which follows it; empty: no tokens."""


SAME_IN_BOTH = """
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
first_valid_uid = 0
first_valid_gid = 0
auth_failure_delay = 0
mail_max_userip_connections = 100
ssl = {ssl}
auth_mechanisms = {mechanisms}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Drafts {{
    auto = subscribe
    {drafts}
  }}
}}
service imap-login {{
  chroot =
  user = {user}
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service auth {{
  user = {user}
}}
service stats {{
  chroot =
}}
"""
CAPABILITY = """
protocol imap {{
  imap_capability = {capability}
}}
"""

ONLY_2_3 = """
disable_plaintext_auth = no
mail_location = maildir:{folder}/mail:LAYOUT=fs
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/home
}}
"""
CERTIFICATE_2_3 = """
ssl_cert = <{chain}
ssl_key = <{key}
"""
TOKENS_2_3 = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/tokens.conf
}}
"""

VERSIONS_2_4 = """\
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
"""
ONLY_2_4 = """
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = {folder}/mail
mailbox_list_layout = fs
passdb static {{
  passdb_mechanisms_filter = plain login
  passdb_static_password = {password}
}}
userdb static {{
  fields {{
    uid = {user}
    gid = {group}
    home = {folder}/home
  }}
}}
"""
CERTIFICATE_2_4 = """
ssl_server_cert_file = {chain}
ssl_server_key_file = {key}
"""
TOKENS_2_4 = """
oauth2 {{
{check}
}}
"""

INTROSPECTION = """\
introspection_url = {token_check}
introspection_mode = get
username_attribute = email
active_attribute = active
active_value = true
"""


def write_configuration(wanted: Configuration, program: str) -> Path:
    """Write the files that this ``program`` reads; the path of the one it is started with."""
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    is_2_3 = version.startswith("2.3.")
    parts = [SAME_IN_BOTH, ONLY_2_3] if is_2_3 else [VERSIONS_2_4, SAME_IN_BOTH, ONLY_2_4]
    if wanted.capability:
        parts.append(CAPABILITY)
    if wanted.certificate:
        parts.append(CERTIFICATE_2_3 if is_2_3 else CERTIFICATE_2_4)
    check = INTROSPECTION.format(token_check=wanted.token_check)
    if wanted.token_check:
        parts.append(TOKENS_2_3 if is_2_3 else TOKENS_2_4)
        (wanted.folder / "tokens.conf").write_text(check, encoding="utf-8")
    chain, key = wanted.certificate or ("", "")
    text = "".join(parts).format(
        folder=wanted.folder,
        user=wanted.user,
        group=wanted.group,
        port=wanted.port,
        tls_port=wanted.tls_port,
        password=wanted.password,
        mechanisms=wanted.mechanisms,
        ssl="yes" if wanted.certificate else "no",
        chain=chain,
        key=key,
        drafts="special_use = \\Drafts" if wanted.special_use else "",
        capability=wanted.capability,
        check=check,
    )
    path = wanted.folder / "dovecot.conf"
    path.write_text(text, encoding="utf-8")
    return path
