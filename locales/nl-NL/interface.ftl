# The words of the interface, en-US.
