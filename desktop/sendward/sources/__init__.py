"""Everything that can be watched for recipients."""
