"""Settings: the options, the person's file, the organisation's policy, the secrets in the keyring."""
