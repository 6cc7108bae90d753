"""The welcome: three steps at the first start, and again whenever the person wants them."""
