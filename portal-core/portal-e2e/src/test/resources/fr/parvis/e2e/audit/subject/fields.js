() => fields().length
