/*
 * Stands between SQLite and the C library, put there by LD_PRELOAD, and makes calls on the files of
 * a database fail as a table in shared memory says, which the process under test maps, too. And it
 * keeps what would be left of these files after a power failure: what was flushed, and nothing else.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* In the order of FaultyFile.java. */
enum { KIND, FIRST, TIMES, ERROR, PARTLY, FAILED, KEPT, LOG_WRITES, LOG_FLUSHES, CALLS, CELLS = 16 };
enum { WRITE, FLUSH, CUT, OPEN, READ };

#define MOST 65536

struct change {
  int log;        /* whether it is of the log */
  off64_t place;  /* -1 for the length */
  off64_t length;
};

static volatile int64_t *cells;
static char kept[2048];
static struct change changes[MOST];
static int count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static ssize_t (*real_pread)(int, void *, size_t, off64_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off64_t);
static int (*real_open)(const char *, int, ...);

__attribute__((constructor)) static void begin(void) {
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_pread = dlsym(RTLD_NEXT, "pread64");
  real_write = dlsym(RTLD_NEXT, "write");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_open = dlsym(RTLD_NEXT, "open64");
  const char *table = getenv("FAULTY_FILE_TABLE");
  const char *folder = getenv("FAULTY_FILE_KEPT");
  if (table == NULL || folder == NULL) return;
  snprintf(kept, sizeof kept, "%s", folder);
  int fd = real_open(table, O_RDWR);
  if (fd < 0) return;
  void *memory = mmap(NULL, CELLS * sizeof(int64_t), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (memory != MAP_FAILED) cells = memory;
}

static int is_database(const char *path) {
  return cells != NULL && strstr(path, "/imageshare.db") != NULL && strstr(path, "/trial/") != NULL;
}

/* The path of the file, if it is one of the database. */
static int known(int fd, char *path, size_t size) {
  char link[64];
  if (cells == NULL) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_database(path);
}

static int is_log(const char *path) { return strstr(path, "-wal") != NULL; }
static int is_shared_memory(const char *path) { return strstr(path, "-shm") != NULL; }

/* Whether this call is to fail; errno says how. */
static int fails(int kind) {
  int64_t call = cells[CALLS + kind]++;
  if (cells[KIND] != kind) return 0;
  if (call < cells[FIRST] || call >= cells[FIRST] + cells[TIMES]) return 0;
  cells[FAILED]++;
  errno = (int)cells[ERROR];
  return 1;
}

static void remember(const char *path, off64_t place, off64_t length) {
  if (!cells[KEPT] || is_shared_memory(path)) return;
  pthread_mutex_lock(&lock);
  if (count == MOST) abort();
  changes[count++] = (struct change){is_log(path), place, length};
  pthread_mutex_unlock(&lock);
}

static void keep(int from, int to, struct change *each) {
  static char buffer[1 << 16];
  off64_t end = each->place + each->length;
  for (off64_t place = each->place; place < end;) {
    size_t most = (size_t)(end - place) < sizeof buffer ? (size_t)(end - place) : sizeof buffer;
    ssize_t got = real_pread(from, buffer, most, place);
    if (got <= 0) return;
    if (real_pwrite(to, buffer, (size_t)got, place) != got) abort();
    place += got;
  }
}

/* Takes what was not flushed so far to what is kept, or forgets it as a failed flush may. */
static void settle(int fd, const char *path, int flushed) {
  if (!cells[KEPT] || is_shared_memory(path)) return;
  pthread_mutex_lock(&lock);
  char copy[4096];
  snprintf(copy, sizeof copy, "%s/%s", kept, strstr(path, "imageshare.db"));
  int to = flushed ? real_open(copy, O_RDWR | O_CREAT, 0600) : -1;
  int left = 0;
  for (int number = 0; number < count; number++) {
    struct change *each = &changes[number];
    if (each->log != is_log(path)) {
      changes[left++] = *each;
    } else if (flushed && each->place < 0) {
      if (real_ftruncate(to, each->length) != 0) abort();
    } else if (flushed) {
      keep(fd, to, each);
    }
  }
  count = left;
  if (to >= 0) close(to);
  pthread_mutex_unlock(&lock);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t place) {
  char path[4096];
  if (!known(fd, path, sizeof path)) return real_pwrite(fd, bytes, size, place);
  if (is_log(path)) cells[LOG_WRITES]++;
  if (fails(WRITE)) {
    int error = errno;
    if (cells[PARTLY] && size > 1 && real_pwrite(fd, bytes, size / 2, place) > 0) {
      remember(path, place, (off64_t)(size / 2));
    }
    errno = error;
    return -1;
  }
  ssize_t written = real_pwrite(fd, bytes, size, place);
  if (written > 0) remember(path, place, written);
  return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t place) {
  return pwrite64(fd, bytes, size, place);
}

ssize_t write(int fd, const void *bytes, size_t size) {
  char path[4096];
  if (known(fd, path, sizeof path) && fails(WRITE)) return -1;
  return real_write(fd, bytes, size);
}

ssize_t pread64(int fd, void *bytes, size_t size, off64_t place) {
  char path[4096];
  if (known(fd, path, sizeof path) && fails(READ)) return -1;
  return real_pread(fd, bytes, size, place);
}

static int flush(int fd, int (*real)(int)) {
  char path[4096];
  if (cells == NULL) return real(fd);
  /* No power fails but in the tests: nothing needs to wait for a disk. */
  if (!known(fd, path, sizeof path)) return 0;
  if (fails(FLUSH)) {
    int error = errno;
    settle(fd, path, 0);
    errno = error;
    return -1;
  }
  int64_t writes = cells[LOG_WRITES];
  settle(fd, path, 1);
  if (is_log(path)) {
    cells[LOG_FLUSHES]++;
    /* As it is one thread that writes, nothing came in between. */
    if (cells[LOG_WRITES] == writes) cells[LOG_WRITES] = 0;
  }
  return 0;
}

int fsync(int fd) { return flush(fd, real_fsync); }
int fdatasync(int fd) { return flush(fd, real_fdatasync); }

int ftruncate64(int fd, off64_t length) {
  char path[4096];
  if (!known(fd, path, sizeof path)) return real_ftruncate(fd, length);
  if (fails(CUT)) return -1;
  int result = real_ftruncate(fd, length);
  if (result == 0) remember(path, -1, length);
  return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  int mode = flags & O_CREAT ? va_arg(more, int) : 0;
  va_end(more);
  if (cells != NULL && is_database(path) && fails(OPEN)) return -1;
  return real_open(path, flags, mode);
}
