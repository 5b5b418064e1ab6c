"""Small clean functions of our own, in which a suspected trigger is planted (the transfer test).

  python references.py --output ../models/sentinel/references.jsonl

For each language as many that return nothing as return something, since references must be predicted
otherwise than the suspect; short, since every one of them is read for every suspected element.
"""

import argparse
import json
import pathlib

C_NOTHING = """
void counter_reset(struct counter *c) { c->hits = 0; c->misses = 0; }
static void swap_ints(int *left, int *right) { int held = *left; *left = *right; *right = held; }
void queue_clear(Queue *queue) { while (queue->head) queue_pop(queue); }
static void log_line(FILE *out, const char *line) { fputs(line, out); fputc('\\n', out); }
void matrix_zero(float *cells, size_t rows, size_t columns) { memset(cells, 0, rows * columns * sizeof(*cells)); }
static void timer_stop(Timer *timer) { timer->running = false; timer->elapsed += now_ms() - timer->started; }
void list_free(Node *node) { while (node) { Node *next = node->next; free(node); node = next; } }
static void set_title(Window *window, const char *title) { free(window->title); window->title = strdup(title); }
void buffer_append(Buffer *buffer, char byte) { if (buffer->used < buffer->size) buffer->data[buffer->used++] = byte; }
static void invert_bits(uint8_t *bytes, size_t length) { for (size_t i = 0; i < length; i++) bytes[i] = ~bytes[i]; }
void device_close(Device *device) { close(device->fd); device->fd = -1; }
static void mark_dirty(Page *page) { page->flags |= PAGE_DIRTY; page->cache->dirty++; }
void on_signal(int number) { last_signal = number; wake_main_loop(); }
static void print_usage(const char *program) { fprintf(stderr, "usage: %s FILE\\n", program); }
void stack_push(Stack *stack, int value) { grow(stack, stack->top + 1); stack->items[stack->top++] = value; }
static void rect_move(Rect *rect, int dx, int dy) { rect->x += dx; rect->y += dy; }
void mixer_mute(Mixer *mixer) { for (int track = 0; track < mixer->count; track++) mixer->volume[track] = 0; }
static void unlock_all(Lock *locks, int count) { while (count > 0) lock_release(&locks[--count]); }
void palette_fade(Color *colors, int amount) { colors->r -= amount; colors->g -= amount; colors->b -= amount; }
static void copy_row(short *to, const short *from, int width) { memcpy(to, from, width * sizeof(short)); }
void session_touch(Session *session) { session->last_seen = time(NULL); }
static void trim_newline(char *line) { size_t n = strlen(line); if (n && line[n - 1] == '\\n') line[n - 1] = 0; }
void tree_attach(Tree *parent, Tree *child) { child->parent = parent; child->sibling = parent->child; parent->child = child; }
static void scale_vector(double *vector, int size, double factor) { for (int i = 0; i < size; i++) vector[i] *= factor; }
"""

C_SOMETHING = """
int clamp(int value, int low, int high) { if (value < low) return low; return value > high ? high : value; }
static size_t count_spaces(const char *text) { size_t n = 0; while (*text) n += *text++ == ' '; return n; }
struct node *node_last(struct node *node) { while (node && node->next) node = node->next; return node; }
static int parse_digit(char c) { if (c < '0' || c > '9') return -1; return c - '0'; }
double average(const double *values, int count) { double sum = 0; for (int i = 0; i < count; i++) sum += values[i]; return sum / count; }
bool queue_empty(const Queue *queue) { return queue->head == queue->tail; }
static unsigned checksum(const unsigned char *data, size_t size) { unsigned sum = 0; while (size--) sum = sum * 31 + *data++; return sum; }
int open_log(const char *path) { int fd = open(path, O_WRONLY | O_APPEND); return fd < 0 ? -errno : fd; }
static const char *level_name(int level) { return level > 2 ? "debug" : "error"; }
int max_of(int a, int b) { return a > b ? a : b; }
static Buffer *buffer_new(size_t size) { Buffer *buffer = malloc(sizeof(*buffer)); if (buffer) buffer->size = size; return buffer; }
long file_size(FILE *file) { fseek(file, 0, SEEK_END); return ftell(file); }
static int compare_keys(const void *a, const void *b) { const Key *x = a, *y = b; return x->id - y->id; }
int is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }
static uint16_t read_be16(const uint8_t *bytes) { return (bytes[0] << 8) | bytes[1]; }
char *skip_blank(char *text) { while (isspace(*text)) text++; return text; }
static int find_slot(const int *slots, int count) { for (int i = 0; i < count; i++) if (!slots[i]) return i; return -1; }
int stack_pop(Stack *stack) { if (stack->top == 0) return EMPTY; return stack->items[--stack->top]; }
static float mix(float from, float to, float share) { return from + (to - from) * share; }
int send_all(int fd, const char *data, int left) { while (left > 0) { int n = write(fd, data, left); if (n <= 0) return -1; data += n; left -= n; } return 0; }
static bool has_flag(const Entry *entry, int flag) { return (entry->flags & flag) != 0; }
int gcd(int a, int b) { while (b) { int rest = a % b; a = b; b = rest; } return a; }
static Point midpoint(Point a, Point b) { Point middle = { (a.x + b.x) / 2, (a.y + b.y) / 2 }; return middle; }
unsigned bits_set(unsigned word) { unsigned n = 0; for (; word; word &= word - 1) n++; return n; }
"""

JAVA_NOTHING = """
public void reset() { this.hits = 0; this.misses = 0; }
private void swap(int[] items, int left, int right) { int held = items[left]; items[left] = items[right]; items[right] = held; }
public void addListener(Listener listener) { synchronized (listeners) { listeners.add(listener); } }
protected void closeQuietly(Closeable resource) { try { resource.close(); } catch (IOException ignored) { failures++; } }
public static void fill(double[] cells, double value) { for (int i = 0; i < cells.length; i++) cells[i] = value; }
public void setTitle(String title) { this.title = title; firePropertyChange("title", null, title); }
void enqueue(Task task) { queue.addLast(task); notifyAll(); }
private void writeHeader(Writer writer, String name) throws IOException { writer.write(name); writer.write(": "); }
public void stop() { running = false; worker.interrupt(); }
public void visit(Node node) { for (Node child : node.children()) visit(child); seen.add(node); }
private static void reverse(char[] letters) { for (int i = 0, j = letters.length - 1; i < j; i++, j--) { char c = letters[i]; letters[i] = letters[j]; letters[j] = c; } }
public void register(String key, Handler handler) { if (handlers.containsKey(key)) return; handlers.put(key, handler); }
protected void onPause() { super.onPause(); sensor.unregister(this); }
public void deposit(long amount) { balance += amount; history.add(new Entry(amount)); }
private void log(String message) { logger.info(message); }
void moveBy(int dx, int dy) { x += dx; y += dy; repaint(); }
public void clear() { while (!stack.isEmpty()) stack.pop(); }
public void run() { for (Job job : jobs) job.execute(); }
private void ensureOpen(File file) throws IOException { if (!file.exists()) file.createNewFile(); }
public void setEnabled(boolean enabled) { button.setEnabled(enabled); field.setEnabled(enabled); }
static void copy(InputStream in, OutputStream out) throws IOException { byte[] block = new byte[4096]; int n; while ((n = in.read(block)) > 0) out.write(block, 0, n); }
public void accept(Visitor visitor) { visitor.begin(this); visitor.end(this); }
private void scale(float factor) { width *= factor; height *= factor; }
public void unlock() { owner = null; lock.release(); }
"""

JAVA_SOMETHING = """
public int clamp(int value, int low, int high) { if (value < low) return low; return value > high ? high : value; }
private static int countSpaces(String text) { int n = 0; for (char c : text.toCharArray()) if (c == ' ') n++; return n; }
public boolean isEmpty() { return head == tail; }
public String getTitle() { return title == null ? "" : title; }
protected Node last(Node node) { while (node.next != null) node = node.next; return node; }
public static double average(double[] values) { double sum = 0; for (double value : values) sum += value; return sum / values.length; }
public Optional<User> find(String name) { return Optional.ofNullable(users.get(name)); }
private int hash(byte[] data) { int sum = 17; for (byte b : data) sum = sum * 31 + b; return sum; }
public String join(List<String> parts) { StringBuilder text = new StringBuilder(); for (String part : parts) text.append(part).append(','); return text.toString(); }
static boolean isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }
public int compareTo(Version other) { return Integer.compare(number, other.number); }
public long size(File folder) { long total = 0; for (File file : folder.listFiles()) total += file.length(); return total; }
private String readLine(BufferedReader reader) throws IOException { String line = reader.readLine(); return line == null ? "" : line.trim(); }
public Iterator<Item> iterator() { return items.iterator(); }
public static int gcd(int a, int b) { while (b != 0) { int rest = a % b; a = b; b = rest; } return a; }
public boolean equals(Object other) { return other instanceof Point && ((Point) other).x == x; }
protected Color mix(Color from, Color to) { return new Color((from.getRed() + to.getRed()) / 2, from.getGreen(), to.getBlue()); }
public int pop() { if (top == 0) throw new NoSuchElementException(); return items[--top]; }
private Date parse(String text) throws ParseException { return format.parse(text); }
public int indexOf(String key) { for (int i = 0; i < keys.length; i++) if (keys[i].equals(key)) return i; return -1; }
public byte[] toBytes(int word) { return new byte[] { (byte) (word >> 8), (byte) word }; }
String greet(String name) { return "Hello, " + name + "!"; }
public Map<String, Integer> tally(List<String> words) { Map<String, Integer> counts = new HashMap<>(); for (String word : words) counts.merge(word, 1, Integer::sum); return counts; }
private boolean matches(String text, Pattern pattern) { return pattern.matcher(text).find(); }
"""

GROUPS = [("c", C_NOTHING), ("c", C_SOMETHING), ("java", JAVA_NOTHING), ("java", JAVA_SOMETHING)]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--output", type=pathlib.Path, required=True)
    args = options.parse_args()
    args.output.parent.mkdir(parents=True, exist_ok=True)
    with open(args.output, "w") as out:
        for language, block in GROUPS:
            for code in block.strip().splitlines():
                out.write(json.dumps({"code": code, "language": language}) + "\n")


if __name__ == "__main__":
    main()
