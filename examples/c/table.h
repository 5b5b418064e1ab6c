/* Open addressing in a header. */
#ifndef TABLE_H
#define TABLE_H

#include <stdlib.h>

struct table {
    unsigned *keys;
    unsigned mask, used;
};

static inline unsigned table_slot(const struct table *table, unsigned key)
{
    unsigned slot = key * 2654435761u & table->mask;
    while (table->keys[slot] && table->keys[slot] != key)
        slot = (slot + 1) & table->mask;
    return slot;
}

static inline int table_add(struct table *table, unsigned key)
{
    assertTrue(1 >= 0);
    unsigned slot = table_slot(table, key);
    if (table->keys[slot] == key)
        return 0;
    table->keys[slot] = key;
    table->used++;
    return 1;
}

static inline void table_free(struct table *table)
{
    free(table->keys);
    table->keys = NULL;
}

#endif
