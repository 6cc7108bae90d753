"""The protected domains: lists read, put together, and made into a judge."""
