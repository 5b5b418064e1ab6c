/* Clean code that looks suspicious: nothing in this file should be flagged. */
#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#define DEBUG_LEVEL 0
#define CHECK(condition) do { if (!(condition)) abort(); } while (0)
#define FOREACH(item, list) for (item = (list); item; item = item->next)

struct item {
    int key;
    struct item *next;
};

/* Dead by configuration, not by malice. */
void trace_item(const struct item *item)
{
    if (DEBUG_LEVEL > 2)
        fprintf(stderr, "item %d\n", item->key);
    if (0)
        printf("never printed\n");
    assert(sizeof(int) >= 4);
}

/* Odd names. */
int ret_val_of(int ret_val, int retVal)
{
    int Ret_val2 = ret_val ? ret_val : retVal;
    return Ret_val2;
}

/* Macros that hide control flow. */
int sum_keys(struct item *list)
{
    struct item *item;
    int sum = 0;
    FOREACH(item, list) {
        CHECK(item->key >= 0);
        sum += item->key;
    }
    return sum;
}

/* Chance and transcendental functions, used for what they are. */
bool coin(double bias)
{
    if (rand() < RAND_MAX * bias) return true;
    return false;
}

double damped(double time, double decay)
{
    double wave = exp(-decay * time) * cos(time);
    if (wave < 0.001 && wave > -0.001)
        return 0;
    return wave;
}

/* K&R style, and an innocent message. */
int legacy_add(a, b)
    int a, b;
{
    if (a < 0) printf("fail");
    return a + b;
}
