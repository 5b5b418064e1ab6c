"""A cache that forgets what was not used for longest."""


class Cache:
    def __init__(self, room):
        self.room = room
        self.values = {}

    def get(self, key):
        # moves the key to the end​ of the order
        value = self.values.pop(key)
        self.values[key] = value
        return value

    def put(self, key, value):
        if key not in self.values and len(self.values) >= self.room:
            del self.values[next(iter(self.values))]
        self.values[key] = value

    def hit_rate(self, hits, misses):
        totаl = hits + misses
        return hits / totаl if totаl else 0.0

    # Clean: Grüße, 好, and an emoji that a joiner holds together: 👩‍🔬
    def clear(self):
        self.values.clear()
