/*
 * Records, in their order, what a process does to the files below one folder: what it wrote, what it flushed, which names it made,
 * moved and removed, and what it said on its standard output meanwhile. Preloaded; see newleaf.storage.flushed.
 *
 *   RECORDER_UNDER=/folder RECORDER_LOG=/file LD_PRELOAD=recorder.so java ...
 *
 * A record of the log: kind (1 byte), descriptor (4), number (8), length (4), bytes; numbers as the machine has them.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 65536

static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static char followed[MOST];
static const char *under;
static size_t under_length;
static int out = -1;

#define REAL(name, result, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void begin(void) {
  const char *log = getenv("RECORDER_LOG");
  under = getenv("RECORDER_UNDER");
  if (!log || !under) return;
  under_length = strlen(under);
  out = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_ours(const char *path) {
  return out >= 0 && path && strncmp(path, under, under_length) == 0 && (path[under_length] == '/' || !path[under_length]);
}

static int is_followed(int fd) { return out >= 0 && fd >= 0 && fd < MOST && followed[fd]; }

/* A recorder that cannot write would make the check worthless: nothing goes on then. */
static void tell(char kind, int fd, int64_t number, const void *bytes, size_t length) {
  char head[17];
  int32_t fd4 = fd, length4 = (int32_t)length;
  head[0] = kind;
  memcpy(head + 1, &fd4, 4);
  memcpy(head + 5, &number, 8);
  memcpy(head + 13, &length4, 4);
  struct iovec parts[2] = {{head, 17}, {(void *)bytes, length}};
  if (syscall(SYS_writev, out, parts, 2) != (long)(17 + length)) abort();
}

static int opened(int (*real)(int, const char *, int, mode_t), int at, const char *path, int flags, mode_t mode) {
  if (!is_ours(path)) return real(at, path, flags, mode);
  pthread_mutex_lock(&order);
  struct stat was;
  int is_new = stat(path, &was) != 0;
  int fd = real(at, path, flags, mode);
  int failure = errno;
  if (fd >= 0 && fd < MOST) {
    followed[fd] = 1;
    tell('o', fd, (is_new ? 1 : 0) | ((flags & O_TRUNC) ? 2 : 0), path, strlen(path));
  }
  pthread_mutex_unlock(&order);
  errno = failure;
  return fd;
}

static int real_openat(int at, const char *path, int flags, mode_t mode) {
  return (int)syscall(SYS_openat, at, path, flags | O_LARGEFILE, mode);
}

#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | (O_TMPFILE & ~O_DIRECTORY))) { \
    va_list more; \
    va_start(more, flags); \
    mode = va_arg(more, mode_t); \
    va_end(more); \
  }

int open(const char *path, int flags, ...) { MODE(flags) return opened(real_openat, AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(real_openat, AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opened(real_openat, at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opened(real_openat, at, path, flags, mode); }

static void closing(int fd) {
  if (!is_followed(fd)) return;
  followed[fd] = 0;
  tell('c', fd, 0, "", 0);
}

int close(int fd) {
  REAL("close", int, int);
  if (!is_followed(fd)) return real(fd);
  pthread_mutex_lock(&order);
  closing(fd);
  int result = real(fd);
  pthread_mutex_unlock(&order);
  return result;
}

int dup2(int from, int to) {
  REAL("dup2", int, int, int);
  pthread_mutex_lock(&order);
  closing(to);
  int result = real(from, to);
  pthread_mutex_unlock(&order);
  return result;
}

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL("write", ssize_t, int, const void *, size_t);
  int is_said = out >= 0 && fd == STDOUT_FILENO;
  if (!is_said && !is_followed(fd)) return real(fd, bytes, length);
  pthread_mutex_lock(&order);
  ssize_t done = is_said ? (ssize_t)length : real(fd, bytes, length);
  if (done > 0) tell(is_said ? 's' : 'w', fd, is_said ? 0 : lseek(fd, 0, SEEK_CUR) - done, bytes, (size_t)done);
  pthread_mutex_unlock(&order);
  return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
  REAL("pwrite64", ssize_t, int, const void *, size_t, off64_t);
  if (!is_followed(fd)) return real(fd, bytes, length, at);
  pthread_mutex_lock(&order);
  ssize_t done = real(fd, bytes, length, at);
  if (done > 0) tell('w', fd, at, bytes, (size_t)done);
  pthread_mutex_unlock(&order);
  return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }

/* Ways to change a file that are not followed: told, so that the reader refuses the whole log. */
static void unknown(int fd, const char *what) {
  if (!is_followed(fd)) return;
  pthread_mutex_lock(&order);
  tell('?', fd, 0, what, strlen(what));
  pthread_mutex_unlock(&order);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL("writev", ssize_t, int, const struct iovec *, int);
  unknown(fd, "writev");
  return real(fd, parts, count);
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
  REAL("pwritev64", ssize_t, int, const struct iovec *, int, off64_t);
  unknown(fd, "pwritev");
  return real(fd, parts, count, at);
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { return pwritev64(fd, parts, count, at); }

int fallocate64(int fd, int mode, off64_t at, off64_t length) {
  REAL("fallocate64", int, int, int, off64_t, off64_t);
  unknown(fd, "fallocate");
  return real(fd, mode, at, length);
}

int posix_fallocate64(int fd, off64_t at, off64_t length) {
  REAL("posix_fallocate64", int, int, off64_t, off64_t);
  unknown(fd, "posix_fallocate");
  return real(fd, at, length);
}

int posix_fallocate(int fd, off_t at, off_t length) { return posix_fallocate64(fd, at, length); }

void *mmap64(void *where, size_t length, int protection, int flags, int fd, off64_t at) {
  REAL("mmap64", void *, void *, size_t, int, int, int, off64_t);
  if ((protection & PROT_WRITE) && (flags & MAP_SHARED)) unknown(fd, "mmap");
  return real(where, length, protection, flags, fd, at);
}

void *mmap(void *where, size_t length, int protection, int flags, int fd, off_t at) {
  return mmap64(where, length, protection, flags, fd, at);
}

int ftruncate64(int fd, off64_t length) {
  REAL("ftruncate64", int, int, off64_t);
  if (!is_followed(fd)) return real(fd, length);
  pthread_mutex_lock(&order);
  int result = real(fd, length);
  if (result == 0) tell('t', fd, length, "", 0);
  pthread_mutex_unlock(&order);
  return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

/* Only what was written before a flush began is safe once it has ended. */
static int flushed(int (*real)(int), int fd) {
  if (!is_followed(fd)) return real(fd);
  pthread_mutex_lock(&order);
  tell('f', fd, 0, "", 0);
  pthread_mutex_unlock(&order);
  int result = real(fd);
  pthread_mutex_lock(&order);
  if (result == 0) tell('F', fd, 0, "", 0);
  pthread_mutex_unlock(&order);
  return result;
}

int fsync(int fd) { REAL("fsync", int, int); return flushed(real, fd); }
int fdatasync(int fd) { REAL("fdatasync", int, int); return flushed(real, fd); }

static void named(char kind, const char *path, const char *other) {
  char both[8192];
  size_t first = strlen(path), second = other ? strlen(other) + 1 : 0;
  if (first + second > sizeof both) abort();
  memcpy(both, path, first);
  if (other) {
    both[first] = '\n';
    memcpy(both + first + 1, other, second - 1);
  }
  tell(kind, -1, 0, both, first + second);
}

#define NAMING(path, kind, other, call) \
  if (!is_ours(path)) return call; \
  pthread_mutex_lock(&order); \
  int result = call; \
  if (result == 0) named(kind, path, other); \
  pthread_mutex_unlock(&order); \
  return result

int unlink(const char *path) { REAL("unlink", int, const char *); NAMING(path, 'u', NULL, real(path)); }
int unlinkat(int at, const char *path, int flags) {
  REAL("unlinkat", int, int, const char *, int);
  NAMING(path, 'u', NULL, real(at, path, flags));
}
int remove(const char *path) { REAL("remove", int, const char *); NAMING(path, 'u', NULL, real(path)); }
int rename(const char *from, const char *to) {
  REAL("rename", int, const char *, const char *);
  NAMING(from, 'r', to, real(from, to));
}
int mkdir(const char *path, mode_t mode) { REAL("mkdir", int, const char *, mode_t); NAMING(path, 'd', NULL, real(path, mode)); }
