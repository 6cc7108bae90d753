"""What can be watched for recipients."""
