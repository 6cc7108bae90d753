/* What the AppImage begins with: it makes the files behind it readable as a folder, and starts the program there.
 *
 * The format is type 2 of https://github.com/AppImage/AppImageSpec/blob/master/draft.md: a program of ELF with
 * the magic bytes that build.py puts in, and a squashfs right behind it. The folder is there for as long as
 * the program runs, by FUSE; where there is none, --appimage-extract writes the files out.
 */

#define _GNU_SOURCE
#include <squashfuse/ll.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FAILED = 127, CHUNK = 1 << 17 };

/* squashfuse asks for whatever may unpack a squashfs. Ours is packed with zstd alone: the others are not linked, of
 * which one would bring its licence along (lzo: GPL), and say of a file packed otherwise that they cannot. */
int uncompress(void) { return -1; }
int lzma_stream_buffer_decode(void) { return -1; }
int lzo1x_decompress_safe(void) { return -1; }
int LZ4_decompress_safe(void) { return -1; }

static const char FOLDER[] = "squashfs-root"; /* what --appimage-extract makes, as the format has it */

static char image[PATH_MAX];

static int fail(const char *what)
{
	fprintf(stderr, "%s: %s: %s\n", image, what, strerror(errno));
	return FAILED;
}

/* Where the squashfs begins: at the end of ELF, which is that of its table of sections; -1 where it is none. */
static off_t where_files_begin(void)
{
	Elf64_Ehdr head;
	int file = open(image, O_RDONLY | O_CLOEXEC);
	ssize_t got = file < 0 ? -1 : pread(file, &head, sizeof head, 0);

	if (file >= 0)
		close(file);
	if (got != sizeof head || memcmp(head.e_ident, ELFMAG, SELFMAG) != 0)
		return -1;
	return (off_t)(head.e_shoff + (Elf64_Off)head.e_shentsize * head.e_shnum);
}

/* Write one regular file of the squashfs; 0 when it is whole. */
static int write_out(sqfs *files, sqfs_inode *inode, const char *to)
{
	static char bytes[CHUNK];
	uint64_t done = 0, size = inode->xtra.reg.file_size;
	int file = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, inode->base.mode & 0777);

	if (file < 0)
		return -1;
	while (done < size) {
		sqfs_off_t got = CHUNK;
		if (sqfs_read_range(files, inode, (sqfs_off_t)done, &got, bytes) != SQFS_OK || got <= 0
		    || write(file, bytes, (size_t)got) != got)
			break;
		done += (uint64_t)got;
	}
	return close(file) == 0 && done == size ? 0 : -1;
}

/* Write one entry, whatever it is; 0 when it is there. */
static int put(sqfs *files, sqfs_dir_entry *entry, const char *to)
{
	sqfs_inode inode;
	char target[PATH_MAX];
	size_t room = sizeof target;

	if (sqfs_inode_get(files, &inode, sqfs_dentry_inode(entry)) != SQFS_OK)
		return -1;
	if (S_ISDIR(inode.base.mode))
		return mkdir(to, 0755) == 0 || errno == EEXIST ? 0 : -1;
	if (S_ISREG(inode.base.mode))
		return write_out(files, &inode, to);
	if (S_ISLNK(inode.base.mode))
		return sqfs_readlink(files, &inode, target, &room) == SQFS_OK && symlink(target, to) == 0 ? 0 : -1;
	errno = EINVAL;
	return -1;
}

static int extract(off_t offset)
{
	sqfs files;
	sqfs_traverse way;
	sqfs_err error = SQFS_OK;
	char to[PATH_MAX];

	if (sqfs_open_image(&files, image, (size_t)offset) != SQFS_OK
	    || sqfs_traverse_open(&way, &files, sqfs_inode_root(&files)) != SQFS_OK)
		return FAILED;
	if (mkdir(FOLDER, 0755) != 0) /* also where it is there already: nothing is written into what is somebody's */
		return fail(FOLDER);
	while (sqfs_traverse_next(&way, &error)) {
		if (way.dir_end)
			continue;
		if (snprintf(to, sizeof to, "%s/%s", FOLDER, way.path) >= (int)sizeof to
		    || put(&files, &way.entry, to) != 0)
			return fail(way.path);
	}
	sqfs_traverse_close(&way);
	if (error != SQFS_OK) {
		errno = EIO;
		return fail("its files");
	}
	printf("%s\n", FOLDER);
	return 0;
}

/* Answer what the kernel asks about the files, until the program that uses them has ended. */
static void serve(struct fuse_session *session, int program)
{
	struct fuse_buf question = {.mem = NULL};
	struct pollfd ways[] = {
		{.fd = fuse_session_fd(session), .events = POLLIN},
		{.fd = program, .events = POLLIN},
	};

	while (!fuse_session_exited(session)) {
		if (poll(ways, 2, -1) < 0) {
			if (errno == EINTR)
				continue;
			break;
		}
		if (ways[1].revents)
			break;
		int got = fuse_session_receive_buf(session, &question);
		if (got == -EINTR)
			continue;
		if (got <= 0)
			break;
		fuse_session_process_buf(session, &question);
	}
	free(question.mem);
}

/* The process beside the program: mounts the files, says so by one byte, and takes the folder away at the end. */
static int keep_mounted(const char *folder, off_t offset, int program, int told)
{
	struct fuse_lowlevel_ops answers = {
		.getattr = sqfs_ll_op_getattr,
		.opendir = sqfs_ll_op_opendir,
		.releasedir = sqfs_ll_op_releasedir,
		.readdir = sqfs_ll_op_readdir,
		.lookup = sqfs_ll_op_lookup,
		.open = sqfs_ll_op_open,
		.create = sqfs_ll_op_create,
		.release = sqfs_ll_op_release,
		.read = sqfs_ll_op_read,
		.readlink = sqfs_ll_op_readlink,
		.forget = sqfs_ll_op_forget,
		.statfs = stfs_ll_op_statfs,
	};
	char *words[] = {image, "-o", "ro,nosuid,nodev,fsname=sendward,subtype=squashfuse", NULL};
	struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
	sqfs_ll_chan channel;
	sqfs_ll *files = sqfs_ll_open(image, (size_t)offset);
	int nowhere = open("/dev/null", O_RDWR);

	setsid(); /* Ctrl+C in a terminal is for the program alone */
	if (!files || nowhere < 0 || chdir("/") != 0
	    || sqfs_ll_mount(&channel, folder, &arguments, &answers, sizeof answers, files) != SQFS_OK) {
		rmdir(folder);
		return FAILED;
	}
	for (int stream = 0; stream < 3; stream++)
		dup2(nowhere, stream); /* who reads what the program prints does not wait for this process */
	if (write(told, "", 1) == 1) {
		close(told);
		serve(channel.session, program);
	}
	sqfs_ll_unmount(&channel, folder);
	rmdir(folder);
	return 0;
}

/* Mount the files at ``folder`` for as long as this very process runs, whatever program it becomes; 0 when done. */
static int mount_files(const char *folder, off_t offset)
{
	int ways[2], program = (int)syscall(SYS_pidfd_open, getpid(), 0);
	char byte;
	pid_t between;

	if (program < 0 || pipe2(ways, O_CLOEXEC) != 0 || (between = fork()) < 0)
		return fail("cannot be started");
	if (between == 0) {
		close(ways[0]);
		/* a child of nobody here: the program will not wait for what it never started */
		_exit(fork() == 0 ? keep_mounted(folder, offset, program, ways[1]) : 0);
	}
	close(ways[1]);
	close(program);
	while (waitpid(between, NULL, 0) < 0 && errno == EINTR)
		continue;
	ssize_t got = read(ways[0], &byte, 1);
	close(ways[0]);
	return got == 1 ? 0 : FAILED;
}

static int run(char **arguments, off_t offset)
{
	const char *given = getenv("TMPDIR");
	char folder[PATH_MAX / 2], program[PATH_MAX], here[PATH_MAX];

	if (snprintf(folder, sizeof folder, "%s/.mount_sendwardXXXXXX", given && *given == '/' ? given : "/tmp")
	        >= (int)sizeof folder
	    || !mkdtemp(folder))
		return fail(folder);
	if (mount_files(folder, offset) != 0) {
		fprintf(stderr,
			"%s needs FUSE to be started as it is, and the program fusermount3, which is in the package fuse3.\n"
			"Without them: %s --appimage-extract writes its files into the folder %s; start %s/AppRun then.\n",
			image, image, FOLDER, FOLDER);
		return FAILED;
	}
	snprintf(program, sizeof program, "%s/AppRun", folder);
	setenv("APPIMAGE", image, 1);
	setenv("APPDIR", folder, 1);
	setenv("ARGV0", arguments[0], 1);
	if (getcwd(here, sizeof here))
		setenv("OWD", here, 1);
	execv(program, arguments);
	return fail(program);
}

int main(int count, char **arguments)
{
	ssize_t length = readlink("/proc/self/exe", image, sizeof image - 1);
	off_t offset = length > 0 ? where_files_begin() : -1;

	if (offset < 0)
		return fail("cannot be read");
	if (count == 2 && strcmp(arguments[1], "--appimage-offset") == 0) {
		printf("%lld\n", (long long)offset);
		return 0;
	}
	if (count == 2 && strcmp(arguments[1], "--appimage-extract") == 0)
		return extract(offset);
	return run(arguments, offset);
}
